package org.echoppe.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Column(name = "note_shared")
    private boolean noteShared;

    @Column(name = "to_review")
    private boolean toReview;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private Role cancelledBy;

    private boolean called;

    @Embedded
    private SessionChange change;

    /** Null unless one tap interrupted it, and nobody noted it since. */
    @Column(name = "interrupted_at")
    private Instant interruptedAt;

    @Column(name = "series_id")
    private UUID series;

    @Embedded
    private Allotment allotment = Allotment.NONE;

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

    /** Besides its time; written before its ticks, as by everybody. */
    void takes(Allotment its) {
        allotment = its;
    }

    void moveTo(TimeWindow window, SessionChange how) {
        insist(isAhead(how.at()));
        change = how.from(window());
        startsAt = window.start();
        endsAt = window.end();
        revision++;
    }

    /** One more at the same hour: the first of a series is in it too. */
    void follows(Session first) {
        first.series = first.id.value();
        series = first.series;
    }

    void cancel(SessionChange how) {
        insist(isAhead(how.at()));
        change = how;
        cancelledBy = how.by();
        status = SessionStatus.CANCELLED;
        allotment = Allotment.NONE;
        revision++;
    }

    /** As it was before the last change. */
    void goBack(Instant now) {
        insist(canGoBack(now));
        TimeWindow back = windowBefore();
        startsAt = back.start();
        endsAt = back.end();
        status = SessionStatus.BOOKED;
        cancelledBy = null;
        change = null;
        revision++;
    }

    boolean canGoBack(Instant now) {
        boolean isOpen = isAhead(now) || isCancelled() && now.isBefore(startsAt);
        return isOpen && now.isBefore(windowBefore().start());
    }

    /** Where it was before it was moved; where it is, if it was not. */
    TimeWindow windowBefore() {
        return change == null || change.before() == null ? window() : change.before();
    }

    void interrupt(Instant now) {
        insist(whyNotInterrupted(now).isEmpty());
        status = SessionStatus.INTERRUPTED;
        minutesDone = (int) Duration.between(startsAt, now).toMinutes();
        notedAt = now;
        interruptedAt = now;
    }

    void resume(Instant now) {
        insist(whyNotResumed(now).isEmpty());
        status = SessionStatus.BOOKED;
        minutesDone = null;
        notedAt = null;
        interruptedAt = null;
    }

    void note(SessionNote told, Instant now) {
        insist(whyNotNoted(now).isEmpty());
        status = told.outcome();
        minutesDone = told.minutesDone();
        note = told.note();
        noteShared = told.shared();
        toReview = told.toReview();
        notedAt = now;
        interruptedAt = null;
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

    Optional<ChangeRule> whyNotInterrupted(Instant now) {
        return whyNotNoted(now).or(() -> status.isNoted() ? Optional.of(ChangeRule.IS_NOTED) : whyOver(now));
    }

    Optional<ChangeRule> whyNotResumed(Instant now) {
        return isInterruptedByTap() ? whyOver(now) : Optional.of(ChangeRule.IS_NOTED);
    }

    private Optional<ChangeRule> whyOver(Instant now) {
        return now.isBefore(endsAt) ? Optional.empty() : Optional.of(ChangeRule.IS_OVER);
    }

    boolean isInterruptedByTap() {
        return interruptedAt != null;
    }

    boolean isBooked() {
        return status == SessionStatus.BOOKED;
    }

    /** How it was last moved or cancelled; null if it never was, or was had back. */
    SessionChange change() {
        return change;
    }

    private void insist(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("The session (%s) is (%s) since (%s).".formatted(id, status, startsAt));
        }
    }

    /** The session its series began with, or null. */
    SessionId series() {
        return series == null ? null : new SessionId(series);
    }

    SessionFact fact() {
        return new SessionFact(id, merchant, mentor, window(), mode, status, minutesDone(), bookedAt, notedAt, change);
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

    PairingId pairing() {
        return pairing;
    }

    TimeWindow window() {
        return new TimeWindow(startsAt, endsAt);
    }

    /** What its mentor and its merchant have no other session in: the mentor's pause is among it. */
    Stream<TickId> ticks() {
        TimeWindow withPause = new TimeWindow(startsAt, endsAt.plus(allotment.pause()));
        return Ticks.of(Map.of(merchant.value(), window(), mentor.value(), withPause));
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
        return status.isNoted() ? new SessionNote(status, minutesDone, note, toReview, noteShared) : null;
    }

    String note() {
        return note;
    }

    /** Whether the town and whoever goes on with the shop may read the note, and not the pair alone. */
    boolean isNoteShared() {
        return noteShared;
    }

    /** It was held, and the step is to be looked at again. */
    boolean isToReview() {
        return toReview;
    }

    /** Shared, it is for the town; else it is between the two. */
    String noteFor(Role reader) {
        return switch (reader) {
            case MENTOR -> note;
            case MERCHANT -> noteShared ? null : note;
            case COORDINATOR -> noteShared ? note : null;
            case NOBODY, SPONSOR, SYSTEM -> null;
        };
    }

    /** What the town tells of it: a note that is between the two stays, unseen. */
    SessionNote asTheTownTells(SessionNote told) {
        return note == null || noteShared ? told.forTheTown() : told.with(note, false);
    }

    int minutesDone() {
        return minutesDone == null ? 0 : minutesDone;
    }
}
