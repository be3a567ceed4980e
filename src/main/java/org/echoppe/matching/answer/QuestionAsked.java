package org.echoppe.matching.answer;

import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A mentor asks the coordinator something about a shop; fired inside the transaction that keeps it. */
public record QuestionAsked(
        MunicipalityId municipality,
        ProgrammeId programme,
        PairingId pairing,
        MerchantId merchant,
        MentorId mentor,
        String question) {}
