package org.echoppe.notification;

import java.util.List;
import org.echoppe.notification.template.Flaw;

/** What became of a change of a text; unless it is kept, nothing was changed. */
public sealed interface TextAnswer {

    record Kept() implements TextAnswer {}

    record Flawed(List<Flaw> flaws) implements TextAnswer {}

    /** Somebody changed it meanwhile. */
    record Overtaken() implements TextAnswer {}
}
