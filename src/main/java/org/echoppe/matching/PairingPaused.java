package org.echoppe.matching;

import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A pairing will rest on these days; fired inside the transaction that says so. */
public record PairingPaused(
        MunicipalityId municipality,
        ProgrammeId programme,
        PairingId pairing,
        MerchantId merchant,
        MentorId mentor,
        Pause pause) {}
