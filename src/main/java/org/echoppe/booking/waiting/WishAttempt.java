package org.echoppe.booking.waiting;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.echoppe.access.History;

/** One try at writing a wish, in a transaction of its own: whoever taps twice waits once. */
@ApplicationScoped
class WishAttempt {

    @Inject
    private Waitings waitings;

    @Inject
    private History history;

    @Transactional(REQUIRES_NEW)
    boolean write(Wish wish) {
        if (waitings.living(wish.key()).isEmpty()) {
            waitings.add(wish);
            history.note("wish.made", wish.id().value(), String.valueOf(wish.session()));
        }
        return true;
    }
}
