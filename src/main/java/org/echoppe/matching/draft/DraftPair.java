package org.echoppe.matching.draft;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.echoppe.matching.Criterion;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.hibernate.annotations.TenantId;

/** What a draft found for a merchant: a mentor, or what is in the way of one; and who it was before that. */
@Entity
@Table(name = "draft_pair")
class DraftPair {

    @EmbeddedId
    private PairKey id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Column(name = "mentor_id")
    private UUID mentor;

    @Column(name = "mentor_before_id")
    private UUID mentorBefore;

    private int points;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_the_way", length = 20)
    private Criterion inTheWay;

    private int suitable;

    @Transient
    private boolean fresh;

    protected DraftPair() {}

    DraftPair(DraftId draft, MerchantId merchant) {
        id = new PairKey(draft.value(), merchant.value());
        fresh = true;
    }

    void isWith(MentorId found, int worth) {
        becomes(found.value());
        points = worth;
        inTheWay = null;
        suitable = 0;
    }

    void isAlone(Obstacle obstacle) {
        becomes(null);
        points = 0;
        inTheWay = obstacle.criterion();
        suitable = obstacle.suitable();
    }

    /** What is found first moves nobody. */
    private void becomes(UUID now) {
        mentorBefore = fresh ? now : mentor;
        mentor = now;
    }

    MerchantId merchant() {
        return new MerchantId(id.merchant());
    }

    /** Null where there is none. */
    MentorId mentor() {
        return mentor == null ? null : new MentorId(mentor);
    }

    int points() {
        return points;
    }
}
