package org.echoppe.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.echoppe.booking.SessionBooked;
import org.echoppe.booking.SessionCancelled;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionMoved;
import org.echoppe.booking.SessionRestored;
import org.echoppe.matching.PairingEnded;
import org.echoppe.merchant.MerchantId;

/**
 * Takes back short messages that wait while what they say changes, or while what they ask for is done by other means; before
 * the news itself is written.
 */
@ApplicationScoped
class OvertakenSms {

    private static final int FIRST = Interceptor.Priority.LIBRARY_BEFORE;
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void on(@Observes @Priority(FIRST) SessionBooked booked) {
        takeBack(
                booked.session(),
                booked.merchant(),
                LetterKind.PROGRAMME_INVITATION,
                LetterKind.INVITATION,
                LetterKind.EARLIER_SLOT,
                LetterKind.SESSION_INTERRUPTED,
                LetterKind.SESSION_MISSED,
                LetterKind.WAKE_UP);
    }

    void on(@Observes @Priority(FIRST) SessionMoved moved) {
        takeBack(moved.session(), moved.merchant(), LetterKind.EARLIER_SLOT);
    }

    void on(@Observes @Priority(FIRST) SessionCancelled cancelled) {
        takeBack(cancelled.session(), cancelled.merchant());
    }

    void on(@Observes @Priority(FIRST) SessionRestored restored) {
        takeBack(restored.session(), restored.merchant());
    }

    void on(@Observes @Priority(FIRST) PairingEnded ended) {
        takeBack(null, ended.merchant(), LetterKind.INVITATION, LetterKind.EARLIER_SLOT, LetterKind.WAKE_UP);
    }

    private void takeBack(SessionId session, MerchantId merchant, LetterKind... kinds) {
        outbox.waitingSms(session == null ? NONE : session.value(), merchant.value(), List.of(kinds))
                .forEach(message -> message.withdraw(clock.instant(), WithdrawnReason.OVERTAKEN));
    }
}
