package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.History;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantId;

/** One try at a slot, in a transaction of its own: decided and written, or rolled back as a {@link LostRaceException}. */
@ApplicationScoped
class BookingAttempt {

    private static final BookingResult USED_OTHERWISE =
            new BookingResult.Refused(BookingRule.KEY_USED_OTHERWISE, List.of());

    @Inject
    private Reception reception;

    @Inject
    private Requests requests;

    @Inject
    private Sessions sessions;

    @Inject
    private SlotHolds holds;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private ChangeSlips slips;

    @Inject
    private History history;

    @Inject
    private Event<Object> announcements;

    @Inject
    private Clock clock;

    @Transactional(REQUIRES_NEW)
    BookingResult book(MerchantId merchant, SlotRequest wanted) {
        var request = new BookingRequest(wanted, merchant, null, clock.instant());
        return earlierAnswer(request).orElseGet(() -> {
            Circumstances here = reception.holding(merchant);
            requests.claim(request);
            return decide(request, here, here.question(wanted.window()), null);
        });
    }

    /** Books one more session of the series that begins with this one; only a session that stands is remembered. */
    @Transactional(REQUIRES_NEW)
    BookingResult repeat(SessionId id, SlotRequest wanted) {
        Session first = inSight.session(id);
        var request = new BookingRequest(wanted, first.merchant(), null, clock.instant());
        requests.earlier(request).filter(earlier -> !stands(earlier)).ifPresent(requests::forget);
        return earlierAnswer(request).orElseGet(() -> {
            Circumstances here = reception.holding(first.merchant()).inSeries();
            requests.claim(request);
            sessions.lock(first);
            BookingResult result = decide(request, here, here.question(wanted.window(), first), first);
            if (result instanceof BookingResult.Refused) {
                requests.forget(request);
            }
            return result;
        });
    }

    private boolean stands(BookingRequest earlier) {
        return earlier.refusal().isEmpty()
                && sessions.session(earlier.booked().session())
                        .filter(session -> !session.isCancelled())
                        .isPresent();
    }

    @Transactional(REQUIRES_NEW)
    BookingResult move(SessionId id, SlotRequest wanted, ChangeReason reason) {
        Session session = inSight.session(id);
        var request = new BookingRequest(wanted, session.merchant(), id, clock.instant());
        return earlierAnswer(request).orElseGet(() -> {
            reception.hold(session.merchant());
            requests.claim(request);
            sessions.lock(session);
            return decide(request, session, reason);
        });
    }

    /** Lost so often that nothing was decided: an answer that is not remembered, so that the same key may try again. */
    @Transactional(REQUIRES_NEW)
    BookingResult lost(MerchantId merchant, SlotRequest wanted) {
        return reception.around(merchant).refused(BookingRule.SLOT_TAKEN, wanted.window());
    }

    @Transactional(REQUIRES_NEW)
    BookingResult lostMove(SessionId id, SlotRequest wanted) {
        Session session = inSight.session(id);
        return reception.around(session.merchant()).toMove(session).refused(BookingRule.SLOT_TAKEN, wanted.window());
    }

    private Optional<BookingResult> earlierAnswer(BookingRequest request) {
        return requests.earlier(request)
                .map(earlier -> earlier.asksTheSameAs(request) ? answered(earlier) : USED_OTHERWISE);
    }

    private BookingResult answered(BookingRequest earlier) {
        return earlier.refusal()
                .<BookingResult>map(because -> around(earlier).refused(because, earlier.window()))
                .orElseGet(earlier::booked);
    }

    /** As it was judged: the session that was to be moved is not in its own way. */
    private Circumstances around(BookingRequest earlier) {
        Circumstances here = reception.around(earlier.merchant());
        return earlier.moved() == null ? here : here.toMove(inSight.session(earlier.moved()));
    }

    /** @param first the session whose series this one goes on with, or null */
    private BookingResult decide(BookingRequest request, Circumstances here, BookingQuestion asked, Session first) {
        var broken = BookingRule.firstBrokenBy(asked);
        if (broken.isPresent()) {
            return refuse(request, here, broken.get());
        }
        var session =
                new Session(here.pairing(), request.window(), here.partners().mode(), here.now());
        if (first != null) {
            session.follows(first);
        }
        session.takes(here.allotment(request.window()));
        makeRoom(here, request.window());
        sessions.add(session);
        sessions.takeTicksOf(session);
        history.note("session.booked", session.id().value(), session.window().toString());
        announcements.fire(Announcement.booked(session));
        return booked(request, session);
    }

    private BookingResult decide(BookingRequest request, Session session, ChangeReason reason) {
        Circumstances here = reception.around(session.merchant()).toMove(session);
        var broken = BookingRule.firstBrokenBy(here.question(request.window()));
        if (broken.isPresent()) {
            return refuse(request, here, broken.get());
        }
        TimeWindow before = session.window();
        session.moveTo(request.window(), slips.of(session, reason));
        session.takes(here.allotment(request.window()));
        makeRoom(here, request.window());
        sessions.freeTicksOf(session);
        sessions.takeTicksOf(session);
        history.note("session.moved", session.id().value(), before + " > " + session.window());
        announcements.fire(Announcement.moved(session, before));
        return booked(request, session);
    }

    private void makeRoom(Circumstances here, TimeWindow window) {
        holds.giveUp(here.holds().spent());
        sessions.freePausesOf(here.pausesIn(window));
    }

    private static BookingResult refuse(BookingRequest request, Circumstances here, BookingRule broken) {
        request.isRefused(broken);
        return here.refused(broken, request.window());
    }

    private static BookingResult booked(BookingRequest request, Session session) {
        request.isAnsweredWith(session.id());
        return request.booked();
    }
}
