package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.TimeWindow;

/** One try at taking a change back, in a transaction of its own: the place is asked for again, and may be gone. */
@ApplicationScoped
class UndoAttempt {

    /** It was allowed a few minutes ago: what counts is what has happened since. */
    private static final Set<BookingRule> ASKED = EnumSet.of(
            BookingRule.NO_MENTOR,
            BookingRule.HAS_STARTED,
            BookingRule.OTHER_MENTOR_NOW,
            BookingRule.PAIRING_RESTS,
            BookingRule.ENOUGH_AHEAD,
            BookingRule.SLOT_TAKEN,
            BookingRule.SHOP_DAY_FULL,
            BookingRule.SHOP_WEEK_FULL,
            BookingRule.MENTOR_DAY_FULL,
            BookingRule.MENTOR_WEEK_FULL,
            BookingRule.MENTOR_ON_THE_WAY,
            BookingRule.MENTOR_PAUSE,
            BookingRule.MENTOR_NOT_FREE);

    @Inject
    private Reception reception;

    @Inject
    private Sessions sessions;

    @Inject
    private SlotHolds holds;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private History history;

    @Inject
    private Event<Object> announcements;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Nothing to take back is as good as taken back: it was asked for twice. */
    @Transactional(REQUIRES_NEW)
    BookingResult undo(SessionId id) {
        Session session = inSight.session(id);
        reception.hold(session.merchant());
        sessions.lock(session);
        SessionChange change = session.change();
        if (change == null && !session.isCancelled()) {
            return new BookingResult.Booked(id, session.window());
        }
        if (change == null || !change.isUndoableBy(visitor.role(), clock.instant())) {
            return new BookingResult.Refused(BookingRule.UNDO_IS_OVER, List.of());
        }
        return decide(session, reception.around(session.merchant()).without(id));
    }

    @Transactional(REQUIRES_NEW)
    BookingResult lost(SessionId id) {
        Session session = inSight.session(id);
        return reception.around(session.merchant()).without(id).refused(BookingRule.SLOT_TAKEN, session.windowBefore());
    }

    private BookingResult decide(Session session, Circumstances here) {
        TimeWindow back = session.windowBefore();
        Optional<BookingRule> broken = BookingRule.firstBrokenBy(here.questionBack(session), ASKED);
        if (broken.isPresent()) {
            return here.refused(broken.get(), back);
        }
        TimeWindow left = session.window();
        boolean wasCancelled = session.isCancelled();
        session.goBack(clock.instant());
        session.takes(here.allotment(back));
        holds.giveUp(here.holds().spent());
        sessions.freePausesOf(here.pausesIn(back));
        sessions.freeTicksOf(session);
        sessions.takeTicksOf(session);
        announce(session, wasCancelled, left);
        return new BookingResult.Booked(session.id(), back);
    }

    private void announce(Session session, boolean wasCancelled, TimeWindow left) {
        history.note(
                wasCancelled ? "session.restored" : "session.moved",
                session.id().value(),
                session.window().toString());
        announcements.fire(wasCancelled ? Announcement.restored(session) : Announcement.movedBack(session, left));
    }
}
