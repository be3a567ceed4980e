package org.echoppe.matching;

/** Where a published pairing stands; what is only proposed is a draft. */
public enum PairingStatus {
    PUBLISHED,
    ACCEPTED,
    PAUSED,
    ENDED;

    /** Published and not over: what merchant and mentor know of. */
    public boolean isLive() {
        return this == PUBLISHED || this == ACCEPTED || this == PAUSED;
    }
}
