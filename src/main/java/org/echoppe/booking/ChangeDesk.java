package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;

/**
 * What may happen to a session besides being moved: cancelled and had back for ten minutes, interrupted by a customer and
 * gone on with. Doing any of it twice is doing it once.
 */
@ApplicationScoped
@Transactional
@AllowedTo({MERCHANT, MENTOR, COORDINATOR})
public class ChangeDesk {

    @Inject
    private SessionsInSight inSight;

    @Inject
    private Sessions sessions;

    @Inject
    private ChangeSlips slips;

    @Inject
    private UndoAttempt attempt;

    @Inject
    private Turnstile turnstile;

    @Inject
    private History history;

    @Inject
    private Event<Object> announcements;

    @Inject
    private Clock clock;

    /** Gives the slot back and tells the other side why; the reason may be null. */
    public ChangeResult cancel(SessionId id, ChangeReason reason) {
        return change(id, Session::isCancelled, session -> session.whyNotCancelled(clock.instant()), session -> {
            session.cancel(slips.of(session, reason));
            sessions.freeTicksOf(session);
            history.note("session.cancelled", id.value(), session.window() + (reason == null ? "" : " " + reason));
            announcements.fire(Announcement.cancelled(session));
        });
    }

    /** Takes the last move or cancellation back, if it is the visitor's own, not ten minutes old, and the place still free. */
    @Transactional(NOT_SUPPORTED)
    public BookingResult undo(SessionId id) {
        return turnstile.pass(() -> attempt.undo(id), () -> attempt.lost(id));
    }

    /** A customer came in: what was done counts, and the rest can be booked. */
    public ChangeResult interrupt(SessionId id) {
        return change(
                id, Session::isInterruptedByTap, session -> session.whyNotInterrupted(clock.instant()), session -> {
                    session.interrupt(clock.instant());
                    history.note("session.interrupted", id.value(), String.valueOf(session.minutesDone()));
                    announcements.fire(Announcement.noted(session));
                });
    }

    /** The customer left while the session's time still runs: it goes on as if nothing had been. */
    public ChangeResult resume(SessionId id) {
        return change(id, Session::isBooked, session -> session.whyNotResumed(clock.instant()), session -> {
            session.resume(clock.instant());
            history.note("session.resumed", id.value(), "");
            announcements.fire(Announcement.resumed(session));
        });
    }

    private ChangeResult change(
            SessionId id,
            Predicate<Session> isSo,
            Function<Session, Optional<ChangeRule>> whyNot,
            Consumer<Session> making) {
        Session session = inSight.locked(id);
        if (isSo.test(session)) {
            return new ChangeResult.Changed(id);
        }
        Optional<ChangeRule> broken = whyNot.apply(session);
        if (broken.isPresent()) {
            return new ChangeResult.Refused(broken.get());
        }
        making.accept(session);
        return new ChangeResult.Changed(id);
    }
}
