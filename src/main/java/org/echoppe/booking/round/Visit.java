package org.echoppe.booking.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A visit of a few minutes: told, and taken back or not. */
@Entity
class Visit {

    private static final int USUAL_MINUTES = 3;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VisitId id;

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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pairing_id"))
    private PairingId pairing;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "visited_at")
    private Instant visitedAt;

    private int minutes = USUAL_MINUTES;

    @Enumerated(EnumType.STRING)
    private VisitOutcome outcome;

    /** The step this visit ticked, and no other. */
    @Column(name = "step_id")
    private UUID step;

    private String note;

    @Column(name = "undone_at")
    private Instant undoneAt;

    /** Unique for a mentor and a shop, where it is set. */
    @Column(name = "half_day")
    private String halfDay;

    protected Visit() {}

    Visit(RoundShop shop, MentorId mentor, NewVisit told, Instant now) {
        id = VisitId.create();
        programme = shop.programme();
        merchant = shop.merchant();
        pairing = shop.pairing();
        this.mentor = mentor;
        requestKey = told.requestKey();
        visitedAt = now;
        outcome = told.outcome();
        note = told.note();
    }

    void fallsIn(HalfDay half) {
        halfDay = half.of(outcome);
    }

    /** Told once more, from another page or later in the same half-day: it is one visit, and says what either said. */
    void saysAlso(NewVisit told, UUID ticked) {
        outcome = told.outcome() == VisitOutcome.STEP_DONE ? told.outcome() : outcome;
        step = step == null ? ticked : step;
        note = note == null ? told.note() : note;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    boolean canBeUndone(Instant now) {
        return now.isBefore(visitedAt.plus(VisitRow.UNDO));
    }

    /** After that it can be told anew. */
    void undo(Instant now) {
        if (!canBeUndone(now)) {
            throw new IllegalStateException("The visit (%s) was told at (%s).".formatted(id, visitedAt));
        }
        undoneAt = now;
        halfDay = null;
        requestKey = id.value().toString();
    }

    VisitFact fact() {
        return new VisitFact(id, merchant, mentor, visitedAt, minutes, outcome);
    }

    VisitId id() {
        return id;
    }

    MerchantId merchant() {
        return merchant;
    }

    MentorId mentor() {
        return mentor;
    }

    Instant visitedAt() {
        return visitedAt;
    }

    int minutes() {
        return minutes;
    }

    VisitOutcome outcome() {
        return outcome;
    }

    /** Null where it ticked none. */
    UUID step() {
        return step;
    }

    String note() {
        return note;
    }
}
