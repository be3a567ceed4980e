package org.echoppe.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.booking.SessionBooked;
import org.echoppe.booking.SessionCancelled;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionMoved;
import org.echoppe.booking.SessionRestored;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** What happens to sessions, as far as somebody waits for it; all in the transaction of what happens. */
@ApplicationScoped
class WaitingNews {

    @Inject
    private Waitings waitings;

    @Inject
    private Clock clock;

    void on(@Observes SessionCancelled event) {
        waitings.living(event.session().value()).ifPresent(wish -> {
            close(wish, null);
            wish.endsWith(event.revision());
        });
        isFree(event.mentor(), event.window(), event.merchant());
    }

    /** To the time that was offered: then the wish is fulfilled. To any other: then it stays. */
    void on(@Observes SessionMoved event) {
        waitings.living(event.session().value())
                .filter(wish -> wasOffered(wish, event.window()))
                .ifPresent(wish -> {
                    close(wish, event.window());
                    wish.endsWith(event.revision());
                });
        if (event.isTakenBack()) {
            comesBack(event.session(), event.revision());
        }
        isFree(event.mentor(), event.before(), event.merchant());
    }

    void on(@Observes SessionRestored event) {
        comesBack(event.session(), event.revision());
    }

    /** What the change that is taken back has ended is as it was. */
    private void comesBack(SessionId session, int revision) {
        if (waitings.living(session.value()).isEmpty()) {
            waitings.endedWith(session, revision - 1).ifPresent(Wish::comesBack);
        }
    }

    void on(@Observes SessionBooked event) {
        waitings.living(event.merchant().value()).ifPresent(wish -> {
            close(wish, event.window());
            wish.ends();
        });
    }

    private void isFree(MentorId mentor, TimeWindow window, MerchantId giver) {
        Instant now = clock.instant();
        if (window.start().isAfter(now)) {
            waitings.add(new FreedTime(mentor, window, giver, now));
        }
    }

    private boolean wasOffered(Wish wish, TimeWindow window) {
        return waitings.offersTo(wish.merchant(), clock.instant()).stream()
                .anyMatch(offer ->
                        offer.wish().equals(wish.id()) && offer.window().equals(window));
    }

    private void close(Wish wish, TimeWindow taken) {
        waitings.lock(wish);
        Optional<EarlierOffer> open = waitings.openOffer(wish.id());
        open.ifPresent(offer -> offer.ends(offer.window().equals(taken) ? OfferOutcome.ACCEPTED : OfferOutcome.LAPSED));
    }
}
