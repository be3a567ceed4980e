package org.echoppe.matching.draft;

import org.echoppe.matching.Criterion;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/**
 * A merchant in a draft with whom was found.
 *
 * @param mentor    null where there is none, as are their name and organisation then
 * @param points    out of 100
 * @param before    who it was before the last step; null where nobody
 * @param published whom they have as long as this draft is not published; null where nobody
 * @param status    of that pairing
 * @param pairing   that pairing
 * @param inTheWay  without a mentor, the criterion that leaves nobody; null where that is not known
 * @param suitable  how many mentors all criteria before that one leave
 * @param pin       whom they must have; null where that was not decided
 */
public record DraftRow(
        MerchantId merchant,
        String shop,
        String postcode,
        String city,
        Trade trade,
        ActionCode wishedAction,
        MentorId mentor,
        String mentorName,
        String organisation,
        int points,
        String before,
        MentorId published,
        PairingStatus status,
        PairingId pairing,
        Criterion inTheWay,
        int suitable,
        MentorId pin,
        boolean moved) {

    public boolean isAlone() {
        return mentor == null;
    }

    public boolean isPinned() {
        return pin != null;
    }

    /** What was decided is not possible and was passed over. */
    public boolean isPassedOver() {
        return pin != null && !pin.equals(mentor);
    }

    /** It is what is published already. */
    public boolean isUnchanged() {
        return mentor != null && mentor.equals(published);
    }

    /** Publishing gives the merchant another mentor. */
    public boolean isReplacing() {
        return mentor != null && published != null && !mentor.equals(published);
    }
}
