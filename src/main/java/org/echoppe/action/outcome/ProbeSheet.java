package org.echoppe.action.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.programme.ActionCode;

/**
 * The question as its merchant sees it.
 *
 * @param action     null where it was taken back
 * @param answer     what was said so far, or null
 * @param changeable whether a tap still counts
 * @param until      until when it can be changed; null while nothing was said
 */
public record ProbeSheet(
        UUID probe, ActionCode action, LocalDate doneOn, StillThere answer, boolean changeable, Instant until) {

    public boolean isTakenBack() {
        return action == null;
    }
}
