package org.echoppe.matching;

import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A merchant and a mentor belong together from now on, and may be told; fired once, in the transaction that publishes. */
public record PairingPublished(
        MunicipalityId municipality, ProgrammeId programme, PairingId pairing, MerchantId merchant, MentorId mentor) {}
