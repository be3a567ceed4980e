package org.echoppe.matching;

import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A published pairing that is not over, as other rooms refer to it. */
public record LivePairing(
        PairingId id, ProgrammeId programme, MerchantId merchant, MentorId mentor, PairingStatus status) {}
