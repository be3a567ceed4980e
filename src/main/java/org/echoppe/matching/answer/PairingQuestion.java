package org.echoppe.matching.answer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.PairingId;
import org.hibernate.annotations.TenantId;

/** What a mentor asked about a shop, and what the coordinator answered last. */
@Entity
@Table(name = "pairing_question")
class PairingQuestion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuestionId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pairing_id"))
    private PairingId pairing;

    @Column(name = "request_key")
    private String requestKey;

    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected PairingQuestion() {}

    PairingQuestion(PairingId pairing, NewQuestion asked, Instant now) {
        this.id = QuestionId.create();
        this.pairing = pairing;
        this.requestKey = asked.requestKey();
        this.question = asked.text();
        this.askedAt = now;
    }

    void isAnswered(String text, Instant now) {
        answer = text;
        answeredAt = now;
    }

    QuestionId id() {
        return id;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipality);
    }

    PairingId pairing() {
        return pairing;
    }

    String question() {
        return question;
    }

    Instant askedAt() {
        return askedAt;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
