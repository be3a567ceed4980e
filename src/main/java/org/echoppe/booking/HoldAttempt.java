package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantId;

/** One try at keeping a slot, in a transaction of its own: kept, refused, or rolled back as a {@link LostRaceException}. */
@ApplicationScoped
class HoldAttempt {

    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject
    private Reception reception;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private SlotHolds holds;

    @Inject
    private Sessions sessions;

    @Transactional(REQUIRES_NEW)
    HoldResult hold(MerchantId merchant, TimeWindow window) {
        Circumstances here = reception.around(merchant);
        return decide(here, here.question(window), null);
    }

    /** The session is locked: were it cancelled meanwhile, the ticks the two share would be nobody's. */
    @Transactional(REQUIRES_NEW)
    HoldResult holdInsteadOf(SessionId id, TimeWindow window) {
        Session moved = inSight.locked(id);
        Circumstances here = reception.around(moved.merchant()).toMove(moved);
        return decide(here, here.question(window), moved);
    }

    @Transactional(REQUIRES_NEW)
    HoldResult lost(MerchantId merchant, TimeWindow window) {
        return refused(reception.around(merchant), BookingRule.SLOT_TAKEN, window);
    }

    @Transactional(REQUIRES_NEW)
    HoldResult lostInsteadOf(SessionId id, TimeWindow window) {
        Session moved = inSight.session(id);
        return refused(reception.around(moved.merchant()).toMove(moved), BookingRule.SLOT_TAKEN, window);
    }

    private HoldResult decide(Circumstances here, BookingQuestion asked, Session moved) {
        TimeWindow window = asked.window();
        return BookingRule.firstBrokenBy(asked)
                .map(broken -> refused(here, broken, window))
                .orElseGet(() -> keep(here, window, moved));
    }

    /** The same slot once more is the same hold, kept for longer. */
    private HoldResult keep(Circumstances here, TimeWindow window, Session moved) {
        Instant until = here.now().plus(KEPT);
        SessionId instead = moved == null ? null : moved.id();
        boolean isRenewed = here.holds()
                .own()
                .filter(own -> own.isFor(window, instead))
                .filter(own -> holds.renew(own, until))
                .isPresent();
        if (!isRenewed) {
            holds.giveUp(here.holds().spent());
            sessions.freePausesOf(here.pausesIn(window));
            holds.add(new SlotHold(here.pairing(), window, here.partners().mode(), instead, until), moved);
        }
        return new HoldResult.Kept(window, until);
    }

    private static HoldResult refused(Circumstances here, BookingRule broken, TimeWindow window) {
        var refused = here.refused(broken, window);
        return new HoldResult.Refused(refused.because(), refused.instead());
    }
}
