package org.echoppe.matching;

import java.util.List;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** A published pairing: who is with whom, how good it is out of 100, and why. */
public record PairingRow(
        PairingId id,
        MerchantId merchant,
        String shop,
        MentorId mentor,
        String mentorName,
        String organisation,
        PairingStatus status,
        int score,
        List<Reason> reasons) {}
