package org.echoppe.matching;

import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/**
 * A published pairing ends; fired once, in the transaction that ends it, while both still see each other.
 *
 * @param why the name of a {@link DeclineReason} or a {@link StopReason}, null where the end asks for none
 */
public record PairingEnded(
        MunicipalityId municipality,
        ProgrammeId programme,
        PairingId pairing,
        MerchantId merchant,
        MentorId mentor,
        PairingEnd how,
        String why) {}
