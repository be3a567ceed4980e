package org.echoppe.booking.standby;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.matching.PairingKind;
import org.echoppe.mentor.MentorId;
import org.hibernate.annotations.TenantId;

/** A mentor was asked, as the merchant's own or as a relay, and has answered or not. */
@Entity
@Table(name = "standby_call_answer")
class CallAnswer {

    @EmbeddedId
    private CallAnswerId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private PairingKind kind;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Answer answer = Answer.NONE;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CallAnswer() {}

    CallAnswer(CallId call, MentorId mentor, PairingKind kind, Instant askedAt) {
        id = new CallAnswerId(call.value(), mentor.value());
        this.kind = kind;
        this.askedAt = askedAt;
    }

    void isYes(Instant now) {
        answer = Answer.YES;
        answeredAt = now;
    }

    void isNo(Instant now) {
        answer = Answer.NO;
        answeredAt = now;
    }

    boolean isOfRelay() {
        return kind == PairingKind.RELAY;
    }

    boolean isOf(MentorId mentor) {
        return id.mentor().equals(mentor.value());
    }

    boolean isGiven(Answer which) {
        return answer == which;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    MentorId mentor() {
        return new MentorId(id.mentor());
    }
}
