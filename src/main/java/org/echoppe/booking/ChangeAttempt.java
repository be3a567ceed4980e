package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.echoppe.access.History;

/** One try at changing a session, in a transaction of its own: changed, refused, or rolled back as a lost race. */
@ApplicationScoped
class ChangeAttempt {

    @Inject
    private SessionsInSight inSight;

    @Inject
    private Cancellation cancellation;

    @Inject
    private History history;

    @Inject
    private Event<Object> announcements;

    @Inject
    private Clock clock;

    @Transactional(REQUIRES_NEW)
    ChangeResult cancel(SessionId id, ChangeReason reason) {
        return change(
                id,
                Session::isCancelled,
                session -> session.whyNotCancelled(clock.instant()),
                session -> cancellation.of(session, reason));
    }

    @Transactional(REQUIRES_NEW)
    ChangeResult interrupt(SessionId id) {
        return change(
                id, Session::isInterruptedByTap, session -> session.whyNotInterrupted(clock.instant()), session -> {
                    session.interrupt(clock.instant());
                    history.note("session.interrupted", id.value(), String.valueOf(session.minutesDone()));
                    announcements.fire(Announcement.noted(session));
                });
    }

    @Transactional(REQUIRES_NEW)
    ChangeResult resume(SessionId id) {
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
