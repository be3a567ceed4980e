package org.echoppe.booking.waiting;

/** What is written of an offer; one that is open may be over by the clock. */
enum OfferOutcome {
    OPEN,
    ACCEPTED,
    /** Somebody else was quicker. */
    TAKEN,
    DECLINED,
    LAPSED
}
