package org.echoppe.matching.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import java.util.function.Function;
import org.echoppe.matching.Criterion;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** A step as it is kept. */
@Embeddable
class KeptStep {

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private StepKind kind;

    @Column(name = "merchant_id")
    private UUID merchant;

    @Column(name = "mentor_id")
    private UUID mentor;

    @Column(name = "other_merchant_id")
    private UUID otherMerchant;

    @Column(name = "other_mentor_id")
    private UUID otherMentor;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Criterion criterion;

    private Integer weight;

    protected KeptStep() {}

    KeptStep(DraftStep step) {
        kind = step.kind();
        merchant = kept(step.merchant(), MerchantId::value);
        mentor = kept(step.mentor(), MentorId::value);
        otherMerchant = kept(step.otherMerchant(), MerchantId::value);
        otherMentor = kept(step.otherMentor(), MentorId::value);
        criterion = step.criterion();
        weight = step.criterion() == null ? null : step.weight();
    }

    DraftStep step() {
        return new DraftStep(
                kind,
                kept(merchant, MerchantId::new),
                kept(mentor, MentorId::new),
                kept(otherMerchant, MerchantId::new),
                kept(otherMentor, MentorId::new),
                criterion,
                weight == null ? 0 : weight);
    }

    private static <A, B> B kept(A value, Function<A, B> as) {
        return value == null ? null : as.apply(value);
    }
}
