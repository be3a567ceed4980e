package org.echoppe.matching.draft;

import org.echoppe.matching.Criterion;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** One decision of a coordinator in a draft; what its kind does not speak of is null, the weight 0. */
public record DraftStep(
        StepKind kind,
        MerchantId merchant,
        MentorId mentor,
        MerchantId otherMerchant,
        MentorId otherMentor,
        Criterion criterion,
        int weight) {

    static DraftStep pin(MerchantId merchant, MentorId mentor) {
        return of(StepKind.PIN, merchant, mentor);
    }

    static DraftStep forbid(MerchantId merchant, MentorId mentor) {
        return of(StepKind.FORBID, merchant, mentor);
    }

    static DraftStep allow(MerchantId merchant, MentorId mentor) {
        return of(StepKind.ALLOW, merchant, mentor);
    }

    static DraftStep release(MerchantId merchant) {
        return of(StepKind.RELEASE, merchant, null);
    }

    /** The first merchant gets the first mentor, the second the second. */
    static DraftStep swap(Couple one, Couple other) {
        return new DraftStep(StepKind.SWAP, one.merchant(), one.mentor(), other.merchant(), other.mentor(), null, 0);
    }

    static DraftStep weigh(Criterion criterion, int weight) {
        return new DraftStep(StepKind.WEIGH, null, null, null, null, criterion, weight);
    }

    private static DraftStep of(StepKind kind, MerchantId merchant, MentorId mentor) {
        return new DraftStep(kind, merchant, mentor, null, null, null, 0);
    }
}
