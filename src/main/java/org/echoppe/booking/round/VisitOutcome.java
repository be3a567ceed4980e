package org.echoppe.booking.round;

/** What came of a visit of a few minutes. */
public enum VisitOutcome {
    STEP_DONE,
    SEEN,
    /** Closed, or customers in the shop. */
    NOT_NOW
}
