package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.echoppe.access.AllowedTo;

/**
 * What may happen to a session besides being moved: cancelled and had back for ten minutes, interrupted by a customer and
 * gone on with. Doing any of it twice is doing it once.
 */
@ApplicationScoped
@Transactional(NOT_SUPPORTED)
@AllowedTo({MERCHANT, MENTOR, COORDINATOR})
public class ChangeDesk {

    private static final ChangeResult BUSY = new ChangeResult.Refused(ChangeRule.CHANGED_BY_OTHERS);

    @Inject
    private ChangeAttempt change;

    @Inject
    private UndoAttempt undo;

    @Inject
    private Turnstile turnstile;

    /** Gives the slot back and tells the other side why; the reason may be null. */
    public ChangeResult cancel(SessionId id, ChangeReason reason) {
        return turnstile.pass(() -> change.cancel(id, reason), () -> BUSY);
    }

    /** Takes the last move or cancellation back, if it is the visitor's own, not ten minutes old, and the place still free. */
    public BookingResult undo(SessionId id) {
        return turnstile.pass(() -> undo.undo(id), () -> undo.lost(id));
    }

    /** A customer came in: what was done counts, and the rest can be booked. */
    public ChangeResult interrupt(SessionId id) {
        return turnstile.pass(() -> change.interrupt(id), () -> BUSY);
    }

    /** The customer left while the session's time still runs: it goes on as if nothing had been. */
    public ChangeResult resume(SessionId id) {
        return turnstile.pass(() -> change.resume(id), () -> BUSY);
    }
}
