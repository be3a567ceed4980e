package org.echoppe.booking.after;

import java.time.Instant;

/**
 * The question after a session as its merchant sees it, with what they said so far.
 *
 * @param step         the title of the step that was worked on, or null
 * @param against      why nothing can be said or changed, or null
 * @param answer       null while the question is open
 * @param satisfaction null while nothing was said of it
 * @param saleTold     somebody wanted to sell something; for the merchant and the town alone
 * @param until        until when it can be changed; null while nothing was said
 */
public record AfterSheet(
        AfterSession session,
        String step,
        AfterRule against,
        StepAnswer answer,
        Satisfaction satisfaction,
        boolean saleTold,
        Instant until) {

    public boolean isOpen() {
        return against == null;
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
