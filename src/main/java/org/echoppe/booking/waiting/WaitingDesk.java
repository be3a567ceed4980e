package org.echoppe.booking.waiting;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.BookingResult;
import org.echoppe.booking.BookingResult.Booked;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.booking.SlotRequest;
import org.echoppe.booking.Turnstile;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeDesk;

/** Where a merchant says they would rather come earlier, and answers what is offered. */
@ApplicationScoped
@Transactional
public class WaitingDesk {

    @Inject
    private Waitings waitings;

    @Inject
    private WishAttempt attempt;

    @Inject
    private Turnstile turnstile;

    @Inject
    private EarlierSlots earlier;

    @Inject
    private BookingDesk booking;

    @Inject
    private MatchingDesk matching;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** Whether they wait for an earlier time of this session. */
    @AllowedTo(MERCHANT)
    public boolean waits(SessionId id) {
        return waitings.living(booking.session(id).session().value()).isPresent();
    }

    /** Whether they wait for any time at all. */
    @AllowedTo(MERCHANT)
    public boolean waitsForAny() {
        return waitings.living(me().value()).isPresent();
    }

    /** From now on they hear of earlier times; false where the session has begun or is not booked any more. */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public boolean wish(SessionId id) {
        SessionView session = booking.session(id);
        boolean isAhead = session.status() == SessionStatus.BOOKED
                && clock.instant().isBefore(session.window().start());
        return isAhead
                && written(new Wish(
                        me(), session.mentor(), id, (int) session.window().minutes(), clock.instant()));
    }

    /** The same where no slot of this length could be had; false without a mentor. */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public boolean wishForAny(int minutes) {
        Optional<LivePairing> pair = matching.of(me()).filter(found -> isOffered(found, minutes));
        return pair.isPresent() && written(new Wish(me(), pair.get().mentor(), null, minutes, clock.instant()));
    }

    private boolean isOffered(LivePairing pair, int minutes) {
        return programmes.view(pair.programme()).rules().lengths().contains(minutes);
    }

    private boolean written(Wish wish) {
        return turnstile.pass(() -> attempt.write(wish), () -> true);
    }

    @AllowedTo(MERCHANT)
    public void stop(SessionId id) {
        end(booking.session(id).session().value());
    }

    @AllowedTo(MERCHANT)
    public void stopForAny() {
        end(me().value());
    }

    private void end(UUID key) {
        waitings.living(key).ifPresent(wish -> {
            waitings.lock(wish);
            waitings.openOffer(wish.id()).ifPresent(offer -> offer.ends(OfferOutcome.DECLINED));
            wish.ends();
            history.note("wish.ended", wish.id().value(), "");
        });
    }

    /** What is offered to them at this moment. */
    @AllowedTo(MERCHANT)
    public Optional<OfferedSlot> offered() {
        return waitings.offersTo(me(), clock.instant()).stream()
                .filter(offer -> offer.isOpen(clock.instant()))
                .findFirst()
                .map(this::seen);
    }

    /** One offer of theirs, open or not. */
    @AllowedTo(MERCHANT)
    public OfferedSlot offer(EarlierOfferId id) {
        return seen(mine(id));
    }

    private OfferedSlot seen(EarlierOffer offer) {
        Wish wish = waitings.wish(offer.wish());
        return new OfferedSlot(
                offer.id(), offer.window(), offer.until(), offer.isOpen(clock.instant()), wish.session());
    }

    /**
     * The session moves there, or is booked there, whether or not the twenty minutes are over: the time is free or it is not.
     * Who hears no may tap again later, under another key.
     */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public BookingResult accept(EarlierOfferId id, String requestKey) {
        OfferedSlot offered = earlier.of(me(), id);
        if (!SlotRequest.isKey(requestKey)) {
            throw new NotAllowedException("request", requestKey);
        }
        SlotRequest wanted = offered.request(requestKey);
        BookingResult result = offered.session() == null ? book(wanted) : move(offered.session(), wanted);
        if (result instanceof BookingResult.Refused) {
            earlier.isTaken(id);
        }
        return result;
    }

    /** From another page it may be theirs already. */
    private BookingResult book(SlotRequest wanted) {
        SessionId own = booking.propose(wanted.start(), wanted.minutes()).own();
        return own == null ? booking.book(wanted) : new Booked(own, wanted.window());
    }

    private BookingResult move(SessionId id, SlotRequest wanted) {
        SessionView session = booking.session(id);
        boolean isThere =
                session.status() == SessionStatus.BOOKED && session.window().equals(wanted.window());
        return isThere ? new Booked(id, session.window()) : booking.move(id, wanted);
    }

    /** They would rather keep what they have; others are asked, and they go on waiting. */
    @AllowedTo(MERCHANT)
    public void decline(EarlierOfferId id) {
        EarlierOffer offer = mine(id);
        if (offer.isWrittenOpen()) {
            offer.ends(OfferOutcome.DECLINED);
        }
    }

    private EarlierOffer mine(EarlierOfferId id) {
        return waitings.offer(id)
                .filter(offer -> waitings.wish(offer.wish()).merchant().equals(me()))
                .orElseThrow(() -> new NotAllowedException("offer", id));
    }

    /** The freed times somebody may wait for, of every town; wishes that are over end here. */
    @AllowedTo(SYSTEM)
    public List<OpenTime> openTimes() {
        waitings.endOver(clock.instant());
        return waitings.openTimes().stream()
                .map(freed -> new OpenTime(freed.municipality(), freed.id()))
                .toList();
    }

    /** Offers a freed time to whoever is next, if it is anybody's turn. */
    @AllowedTo(SYSTEM)
    @Transactional(NOT_SUPPORTED)
    public void offerNext(FreedTimeId freed) {
        turnstile.pass(() -> earlier.offerNext(freed), () -> false);
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }
}
