package org.echoppe.booking.standby;

/** Where a call stands at a moment. */
public enum CallStage {
    /** The merchant's own mentor has three minutes. */
    LEAD_ASKED,
    /** They said no or nothing; the relays are being looked for. */
    MOVING_ON,
    /** All relays at once have three minutes. */
    RELAYS_ASKED,
    ANSWERED,
    WITHDRAWN,
    /** Nobody was there, or nobody had time. */
    UNANSWERED;

    /** Somebody may still say yes. */
    public boolean isOpen() {
        return this == LEAD_ASKED || this == MOVING_ON || this == RELAYS_ASKED;
    }
}
