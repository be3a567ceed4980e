package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.MENTOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.LivePairing;

/** Where a mentor, once a session is noted, books the next one for its merchant, as they agreed between the two. */
@ApplicationScoped
@Transactional
@AllowedTo(MENTOR)
public class NextSlotDesk {

    private static final int SHOWN = 3;

    @Inject
    private SessionsInSight inSight;

    @Inject
    private Reception reception;

    @Inject
    private Turnstile turnstile;

    @Inject
    private BookingAttempt attempt;

    /** The next quiet slots of the two, as long as the session was; none where somebody else goes on with the shop. */
    public NextSlots after(SessionId id) {
        Session session = inSight.session(id);
        if (!isTheirPair(session)) {
            return NextSlots.NONE;
        }
        Offer offer = reception
                .around(session.merchant())
                .offer(Duration.ofMinutes(session.window().minutes()), 0);
        return new NextSlots(
                offer.slots().stream().limit(SHOWN).toList(),
                offer.upcoming().stream().findFirst().orElse(null));
    }

    /** The same request twice is one session. */
    @Transactional(NOT_SUPPORTED)
    public BookingResult book(SessionId id, SlotRequest wanted) {
        Session session = inSight.session(id);
        if (!isTheirPair(session)) {
            throw new NotAllowedException("session", id);
        }
        return turnstile.pass(
                () -> attempt.book(session.merchant(), wanted), () -> attempt.lost(session.merchant(), wanted));
    }

    private boolean isTheirPair(Session session) {
        return reception
                .pairing(session.merchant())
                .map(LivePairing::mentor)
                .filter(session.mentor()::equals)
                .isPresent();
    }
}
