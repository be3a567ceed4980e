package org.echoppe.action;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of a merchant's plan in the reader's words.
 *
 * @param id            the same before and after the plan begins
 * @param alone         whether the merchant can do it without the mentor
 * @param doneAt        null while it is to be done
 * @param doneInSession null while it is to be done, and when it was done outside a session
 */
public record PlanStep(
        UUID id,
        int place,
        int minutes,
        boolean alone,
        String title,
        String needs,
        String proof,
        Instant doneAt,
        UUID doneInSession) {

    public boolean isDone() {
        return doneAt != null;
    }
}
