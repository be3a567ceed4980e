package org.echoppe.booking.standby;

/** What is written of a call; until something is, the clock may have decided already. */
enum CallOutcome {
    OPEN,
    ANSWERED,
    WITHDRAWN,
    UNANSWERED
}
