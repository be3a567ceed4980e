package org.echoppe.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;
import org.hibernate.annotations.TenantId;

/** A booked slot and what became of it: booked, moved any number of times, then cancelled or noted. */
@Entity
class Session {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

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

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private SessionStatus status = SessionStatus.BOOKED;

    private int revision;

    @Column(name = "minutes_done")
    private Integer minutesDone;

    private String note;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private Role cancelledBy;

    private boolean called;

    protected Session() {}

    Session(LivePairing pair, TimeWindow window, Mode mode, Instant bookedAt) {
        id = SessionId.create();
        programme = pair.programme();
        merchant = pair.merchant();
        mentor = pair.mentor();
        pairing = pair.id();
        this.mode = mode;
        this.bookedAt = bookedAt;
        startsAt = window.start();
        endsAt = window.end();
    }

    /** Begins at once, because somebody was called and came. */
    static Session called(LivePairing pair, TimeWindow window, Mode mode, Instant now) {
        var session = new Session(pair, window, mode, now);
        session.called = true;
        return session;
    }

    void moveTo(TimeWindow window, Instant now) {
        insist(isAhead(now));
        startsAt = window.start();
        endsAt = window.end();
        revision++;
    }

    void cancel(Role by, Instant now) {
        insist(isAhead(now));
        cancelledBy = by;
        status = SessionStatus.CANCELLED;
        revision++;
    }

    void note(SessionNote told, Instant now) {
        insist(whyNotNoted(now).isEmpty());
        status = told.outcome();
        minutesDone = told.minutesDone();
        note = told.note();
        notedAt = now;
    }

    /** Booked and not begun: it can still be moved and cancelled. */
    boolean isAhead(Instant now) {
        return status == SessionStatus.BOOKED && now.isBefore(startsAt);
    }

    Optional<ChangeRule> whyNotCancelled(Instant now) {
        if (status.isNoted()) {
            return Optional.of(ChangeRule.IS_NOTED);
        }
        return now.isBefore(startsAt) ? Optional.empty() : Optional.of(ChangeRule.HAS_STARTED);
    }

    Optional<ChangeRule> whyNotNoted(Instant now) {
        if (isCancelled()) {
            return Optional.of(ChangeRule.IS_CANCELLED);
        }
        return now.isBefore(startsAt) ? Optional.of(ChangeRule.HAS_NOT_STARTED) : Optional.empty();
    }

    private void insist(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("The session (%s) is (%s) since (%s).".formatted(id, status, startsAt));
        }
    }

    SessionFact fact() {
        return new SessionFact(id, merchant, mentor, window(), mode, status, minutesDone(), bookedAt, notedAt);
    }

    boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }

    SessionId id() {
        return id;
    }

    UUID municipality() {
        return municipality;
    }

    ProgrammeId programme() {
        return programme;
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

    Mode mode() {
        return mode;
    }

    SessionStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    /** Null until noted; another one for each time it is noted. */
    Instant notedAt() {
        return notedAt;
    }

    /** Null unless cancelled. */
    Role cancelledBy() {
        return cancelledBy;
    }

    SessionNote told() {
        return status.isNoted() ? new SessionNote(status, minutesDone, note) : null;
    }

    String note() {
        return note;
    }

    int minutesDone() {
        return minutesDone == null ? 0 : minutesDone;
    }
}
