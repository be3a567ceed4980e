package org.echoppe.matching;

import java.time.LocalDate;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/**
 * A published pairing that is not over, as other rooms refer to it.
 *
 * @param pause the days on which nothing is booked, or null
 */
public record LivePairing(
        PairingId id, ProgrammeId programme, MerchantId merchant, MentorId mentor, PairingStatus status, Pause pause) {

    /** Without a pause. */
    public LivePairing(
            PairingId id, ProgrammeId programme, MerchantId merchant, MentorId mentor, PairingStatus status) {
        this(id, programme, merchant, mentor, status, null);
    }

    public boolean isPausedOn(LocalDate day) {
        return pause != null && pause.includes(day);
    }
}
