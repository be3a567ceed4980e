package org.echoppe.matching.answer;

import java.time.Instant;
import org.echoppe.matching.PairingId;

/** A pairing whose shop may need somebody else; the reason may be null. */
record Waiting(PairingId pairing, ToPlace.Why why, String reason, Instant since) {

    /** Declined, for this reason. */
    Waiting(PairingId pairing, String reason, Instant since) {
        this(pairing, ToPlace.Why.DECLINED, reason, since);
    }
}
