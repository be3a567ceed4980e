package org.echoppe.matching;

/** Where a pairing stands; only the coordinator sees a proposal. */
public enum PairingStatus {
    PROPOSED,
    PUBLISHED,
    ACCEPTED,
    PAUSED,
    ENDED;

    /** Published and not over: what merchant and mentor know of. */
    public boolean isLive() {
        return this == PUBLISHED || this == ACCEPTED || this == PAUSED;
    }
}
