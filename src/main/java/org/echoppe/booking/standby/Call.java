package org.echoppe.booking.standby;

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
import org.echoppe.access.MunicipalityId;
import org.echoppe.booking.Moment;
import org.echoppe.booking.SessionId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A merchant has some minutes now: open until somebody goes, it is withdrawn, or everybody's time is over. */
@Entity
@Table(name = "standby_call")
class Call {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CallId id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    private int minutes;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "latest_start")
    private Instant latestStart;

    @Column(name = "lead_until")
    private Instant leadUntil;

    @Column(name = "relays_until")
    private Instant relaysUntil;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private CallOutcome outcome = CallOutcome.OPEN;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "open_merchant_id")
    private UUID openMerchant;

    protected Call() {}

    Call(Moment moment, int minutes, Instant now) {
        id = CallId.create();
        programme = moment.programme();
        merchant = moment.merchant();
        this.minutes = minutes;
        askedAt = now;
        latestStart = moment.latestStart();
        openMerchant = merchant.value();
    }

    void asksLead(Instant now) {
        leadUntil = Course.timeToAnswer(now, latestStart);
    }

    void asksRelays(Instant now) {
        relaysUntil = Course.timeToAnswer(now, latestStart);
    }

    void isAnswered(SessionId by) {
        session = by.value();
        ends(CallOutcome.ANSWERED);
    }

    void isWithdrawn() {
        ends(CallOutcome.WITHDRAWN);
    }

    void isUnanswered() {
        ends(CallOutcome.UNANSWERED);
    }

    private void ends(CallOutcome how) {
        if (outcome != CallOutcome.OPEN) {
            throw new IllegalStateException("The call (%s) is (%s) already.".formatted(id, outcome));
        }
        outcome = how;
        openMerchant = null;
    }

    CallId id() {
        return id;
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipality);
    }

    ProgrammeId programme() {
        return programme;
    }

    MerchantId merchant() {
        return merchant;
    }

    int minutes() {
        return minutes;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant latestStart() {
        return latestStart;
    }

    Instant leadUntil() {
        return leadUntil;
    }

    Instant relaysUntil() {
        return relaysUntil;
    }

    CallOutcome outcome() {
        return outcome;
    }

    /** Null unless answered. */
    SessionId session() {
        return session == null ? null : new SessionId(session);
    }
}
