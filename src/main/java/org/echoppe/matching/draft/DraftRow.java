package org.echoppe.matching.draft;

import org.echoppe.matching.Criterion;
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
 * @param inTheWay  without a mentor, the criterion that leaves nobody; null where that is not known
 * @param suitable  how many mentors all criteria before that one leave
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
        Criterion inTheWay,
        int suitable,
        boolean pinned,
        boolean moved) {

    public boolean isAlone() {
        return mentor == null;
    }

    /** It is what is published already. */
    public boolean isPublished() {
        return mentor != null && mentor.equals(published);
    }

    /** Publishing gives the merchant another mentor. */
    public boolean isReplacing() {
        return mentor != null && published != null && !mentor.equals(published);
    }
}
