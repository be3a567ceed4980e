package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantId;

/**
 * Keeps the slot a merchant has chosen for five minutes, while they confirm. One slot each: another choice lets the one
 * before go, booking turns it into a session, and nobody has to take it away once it ran out.
 */
@ApplicationScoped
@Transactional
public class HoldDesk {

    @Inject
    private HoldAttempt attempt;

    @Inject
    private SlotHolds holds;

    @Inject
    private Turnstile turnstile;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public HoldResult hold(Instant start, int minutes) {
        MerchantId me = new MerchantId(visitor.merchant());
        TimeWindow window = TimeWindow.of(start, Duration.ofMinutes(minutes));
        return turnstile.pass(() -> attempt.hold(me, window), () -> attempt.lost(me, window));
    }

    /** The same for another time of a session they have. */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public HoldResult holdInsteadOf(SessionId moved, Instant start, int minutes) {
        TimeWindow window = TimeWindow.of(start, Duration.ofMinutes(minutes));
        return turnstile.pass(() -> attempt.holdInsteadOf(moved, window), () -> attempt.lostInsteadOf(moved, window));
    }

    /** They are in nobody's way; this only keeps their table small. */
    @AllowedTo(SYSTEM)
    public int forgetExpired() {
        return holds.forgetExpired(clock.instant());
    }
}
