package org.echoppe.booking.after;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.booking.SessionId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** What a merchant said of a session: begins with the first tap, changes for some days, its alarms end when they are settled. */
@Entity
@Table(name = "after_answer")
class AfterAnswer {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Column(name = "step_id")
    private UUID step;

    @Column(name = "first_at")
    private Instant firstAt;

    @Enumerated(EnumType.STRING)
    private StepAnswer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "help_settled_at")
    private Instant helpSettledAt;

    @Column(name = "help_settled_note")
    private String helpNote;

    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    @Column(name = "sale_told_at")
    private Instant saleToldAt;

    @Column(name = "sale_settled_at")
    private Instant saleSettledAt;

    @Column(name = "sale_settled_note")
    private String saleNote;

    protected AfterAnswer() {}

    AfterAnswer(AfterSession about, UUID stepOrNull, Instant now) {
        session = about.session();
        programme = about.programme();
        merchant = about.merchant();
        mentor = about.mentor();
        step = stepOrNull;
        firstAt = now;
    }

    /** Answers whether that is new; help asked for anew is to be settled anew. */
    boolean says(StepAnswer said, Instant now) {
        if (said == answer) {
            return false;
        }
        answer = said;
        answeredAt = now;
        helpSettledAt = null;
        helpNote = null;
        return true;
    }

    void rates(Satisfaction felt) {
        satisfaction = felt;
    }

    /** Answers whether that is new; what the town has settled stays told. */
    boolean tellsOfSale(boolean wasOne, Instant now) {
        if (wasOne == isSaleTold() || saleSettledAt != null) {
            return false;
        }
        saleToldAt = wasOne ? now : null;
        return true;
    }

    boolean settleSale(String note, Instant now) {
        if (!isSaleTold() || saleSettledAt != null) {
            return false;
        }
        saleSettledAt = now;
        saleNote = note;
        return true;
    }

    boolean settleHelp(String note, Instant now) {
        if (answer != StepAnswer.HELP || helpSettledAt != null) {
            return false;
        }
        helpSettledAt = now;
        helpNote = note;
        return true;
    }

    boolean isSaleTold() {
        return saleToldAt != null;
    }

    UUID step() {
        return step;
    }

    Instant firstAt() {
        return firstAt;
    }

    StepAnswer answer() {
        return answer;
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }
}
