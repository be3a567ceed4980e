package org.echoppe.booking;

/** What became of a session; interrupted is not missed. */
public enum SessionStatus {
    BOOKED,
    HELD,
    INTERRUPTED,
    MISSED_BY_MERCHANT,
    MISSED_BY_MENTOR,
    CANCELLED;

    /** Whether somebody told what became of it. */
    public boolean isNoted() {
        return this != BOOKED && this != CANCELLED;
    }

    /** Whether the two met, if only for a moment. */
    public boolean didMeet() {
        return this == HELD || this == INTERRUPTED;
    }
}
