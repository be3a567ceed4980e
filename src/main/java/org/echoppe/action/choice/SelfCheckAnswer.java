package org.echoppe.action.choice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.hibernate.annotations.TenantId;

/** What a merchant answered to a question; another answer takes its place. */
@Entity
@Table(name = "self_check_answer")
class SelfCheckAnswer {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private CheckQuestion question;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private CheckAnswer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected SelfCheckAnswer() {}

    SelfCheckAnswer(MerchantId merchant, CheckQuestion question) {
        id = UUID.randomUUID();
        this.merchant = merchant;
        this.question = question;
    }

    SelfCheckAnswer say(CheckAnswer said, Instant now) {
        if (answer != said) {
            answer = said;
            answeredAt = now;
        }
        return this;
    }

    CheckQuestion question() {
        return question;
    }

    CheckAnswer answer() {
        return answer;
    }
}
