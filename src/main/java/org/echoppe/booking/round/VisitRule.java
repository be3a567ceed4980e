package org.echoppe.booking.round;

/** Why a visit can no longer be taken back. */
public enum VisitRule {
    /** Ten minutes are over. */
    TOO_LATE
}
