package org.echoppe.notification;

import java.util.List;
import org.echoppe.programme.ProgrammeView;

/** Letters that no event causes but the clock. */
interface TimedLetters {

    /** Those whose time has come in a programme that runs, whether they are written or not. */
    List<TimedLetter> due(ProgrammeView programme);
}
