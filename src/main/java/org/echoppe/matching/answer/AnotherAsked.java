package org.echoppe.matching.answer;

import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A merchant would like somebody else; only the coordinator may be told. Fired inside the transaction that keeps it. */
public record AnotherAsked(
        MunicipalityId municipality,
        ProgrammeId programme,
        PairingId pairing,
        MerchantId merchant,
        MentorId mentor,
        OtherReason reason) {}
