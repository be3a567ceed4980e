package org.echoppe.action.outcome;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** One question about a finished action: asked once, answered or not, taken back when the action is no longer done. */
@Entity
@Table(name = "outcome_probe")
class Probe {

    private static final Duration CHANGEABLE_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "after_days")
    private int days;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private StillThere answer;

    @Column(name = "first_at")
    private Instant firstAt;

    protected Probe() {}

    Probe(ProgrammeId programme, DonePlan done, LocalDate doneOn, ProbeDay day, Instant now) {
        id = UUID.randomUUID();
        this.programme = programme;
        merchant = done.merchant();
        plan = done.plan();
        days = day.days();
        this.doneOn = doneOn;
        askedAt = now;
    }

    boolean isChangeable(Instant now) {
        return firstAt == null || now.isBefore(firstAt.plus(CHANGEABLE_FOR));
    }

    Instant changeableUntil() {
        return firstAt == null ? null : firstAt.plus(CHANGEABLE_FOR);
    }

    /** Answers whether that is new. */
    boolean says(StillThere said, Instant now) {
        boolean isNew = said != answer;
        answer = said;
        firstAt = firstAt == null ? now : firstAt;
        return isNew;
    }

    UUID id() {
        return id;
    }

    UUID plan() {
        return plan;
    }

    MerchantId merchant() {
        return merchant;
    }

    ProgrammeId programme() {
        return programme;
    }

    ProbeDay day() {
        return ProbeDay.of(days);
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Instant askedAt() {
        return askedAt;
    }

    StillThere answer() {
        return answer;
    }
}
