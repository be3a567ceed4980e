package org.echoppe.action.outcome;

import java.time.LocalDate;

/** What is known of an action some days after it was done. */
public enum Outcome {
    /** The action is not done, or its day has not come. */
    NOT_YET,

    /** Asked, and there is still time to answer. */
    ASKED,
    KEPT,
    ABANDONED,

    /** Nobody answered in time, or nobody knows. */
    UNKNOWN;

    static final int DAYS_TO_ANSWER = 21;

    /**
     * What counts today.
     *
     * @param askedOn when it was asked, or was to be; null while it is not due
     * @param said    what was answered, or null
     */
    static Outcome on(LocalDate today, LocalDate askedOn, StillThere said) {
        if (said != null) {
            return valueOf(said.name());
        }
        if (askedOn == null || today.isBefore(askedOn)) {
            return NOT_YET;
        }
        return today.isBefore(askedOn.plusDays(DAYS_TO_ANSWER)) ? ASKED : UNKNOWN;
    }
}
