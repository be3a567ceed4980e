package org.echoppe.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.LivePairing;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.hibernate.annotations.TenantId;

/** A slot kept for a merchant who is about to book it, or to move a session there; each merchant has one at most. */
@Entity
@Table(name = "slot_hold")
class SlotHold {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "municipality_id")
    private UUID municipality;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merchant_id"))
    private MerchantId merchant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Column(name = "moved_session_id")
    private UUID moved;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected SlotHold() {}

    /** @param moved the session that is to be moved there, or null */
    SlotHold(LivePairing pair, TimeWindow window, Mode mode, SessionId moved, Instant heldUntil) {
        id = UUID.randomUUID();
        merchant = pair.merchant();
        mentor = pair.mentor();
        this.moved = moved == null ? null : moved.value();
        startsAt = window.start();
        endsAt = window.end();
        this.mode = mode;
        this.heldUntil = heldUntil;
    }

    boolean isFor(TimeWindow window, SessionId wantedToMove) {
        return window().equals(window) && Objects.equals(moved, wantedToMove == null ? null : wantedToMove.value());
    }

    boolean isLive(Instant now) {
        return now.isBefore(heldUntil);
    }

    /** In the way of others as a session would be. */
    Taken taken() {
        return new Taken(null, merchant, mentor, null, window(), mode, SessionStatus.BOOKED, null, Allotment.NONE);
    }

    UUID id() {
        return id;
    }

    MerchantId merchant() {
        return merchant;
    }

    MentorId mentor() {
        return mentor;
    }

    TimeWindow window() {
        return new TimeWindow(startsAt, endsAt);
    }

    Instant heldUntil() {
        return heldUntil;
    }
}
