package org.echoppe.booking.waiting;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.Proposal;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** Offers freed times, each step in a transaction of its own. */
@ApplicationScoped
class EarlierSlots {

    @Inject
    private Waitings waitings;

    @Inject
    private BookingDesk booking;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private TownDesk town;

    @Inject
    private Event<EarlierOffered> announcements;

    @Inject
    private Clock clock;

    /** True when it was offered to somebody. */
    @Transactional(REQUIRES_NEW)
    boolean offerNext(FreedTimeId id) {
        Instant now = clock.instant();
        FreedTime freed = waitings.locked(id);
        if (!freed.isOpen() || isWithSomebody(freed, now)) {
            return false;
        }
        List<Wish> waiting = waitings.waitingFor(freed);
        if (waiting.isEmpty() || !freed.start().isAfter(now)) {
            freed.closes();
            return false;
        }
        return waiting.stream().filter(this::isReachable).anyMatch(wish -> offer(wish, freed, now));
    }

    /** An offer whose time is over makes room for the next. */
    private boolean isWithSomebody(FreedTime freed, Instant now) {
        Optional<EarlierOffer> open = waitings.openOffer(freed.id());
        if (open.filter(offer -> offer.isOpen(now)).isPresent()) {
            return true;
        }
        open.ifPresent(offer -> {
            offer.ends(OfferOutcome.LAPSED);
            waitings.settle();
        });
        return false;
    }

    private boolean isReachable(Wish wish) {
        var reachable =
                new Reachable(merchants.hours(wish.merchant()), town.identity().zone());
        return waitings.openOffer(wish.id()).isEmpty() && reachable.at(clock.instant());
    }

    /** Whoever stopped waiting while others were looked at is not asked. */
    private boolean offer(Wish wish, FreedTime freed, Instant now) {
        waitings.lock(wish);
        Optional<TimeWindow> window = wish.isLiving() ? windows(wish, freed).findFirst() : Optional.empty();
        window.ifPresent(each -> offer(wish, new EarlierOffer(wish, freed, each, now)));
        return window.isPresent();
    }

    /** Earlier than what they have, and as long as that is now. */
    private Stream<TimeWindow> windows(Wish wish, FreedTime freed) {
        if (wish.session() == null) {
            return freed.starts()
                    .filter(start -> isOpen(booking.propose(wish.merchant(), start, wish.minutes())))
                    .map(start -> TimeWindow.of(start, Duration.ofMinutes(wish.minutes())));
        }
        TimeWindow has = booking.session(wish.session()).window();
        return freed.starts()
                .takeWhile(start -> start.isBefore(has.start()))
                .filter(start -> isOpen(booking.proposeInsteadOf(wish.session(), start, (int) has.minutes())))
                .map(start -> TimeWindow.of(start, has.length()));
    }

    private static boolean isOpen(Proposal proposal) {
        return proposal.against() == null;
    }

    private void offer(Wish wish, EarlierOffer offer) {
        waitings.add(offer);
        announcements.fire(new EarlierOffered(
                wish.municipality(),
                offer.id(),
                merchants.card(wish.merchant()).programme(),
                wish.merchant(),
                wish.mentor(),
                wish.session(),
                offer.window(),
                offer.until()));
    }

    @Transactional(REQUIRES_NEW)
    OfferedSlot of(MerchantId merchant, EarlierOfferId id) {
        EarlierOffer offer = waitings.offer(id).orElseThrow(() -> new NotAllowedException("offer", id));
        Wish wish = waitings.wish(offer.wish());
        if (!wish.merchant().equals(merchant)) {
            throw new NotAllowedException("offer", id);
        }
        return new OfferedSlot(id, offer.window(), offer.until(), offer.isOpen(clock.instant()), wish.session());
    }

    /** Somebody was quicker: the next round looks for others, and the wish goes on. */
    @Transactional(REQUIRES_NEW)
    void isTaken(EarlierOfferId id) {
        waitings.offer(id).filter(EarlierOffer::isWrittenOpen).ifPresent(offer -> offer.ends(OfferOutcome.TAKEN));
    }
}
