package org.echoppe.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.echoppe.notification.decency.Verdict;
import org.echoppe.notification.decency.Verdict.Send;
import org.echoppe.notification.decency.Verdict.WaitUntil;
import org.echoppe.notification.decency.Verdict.Withdraw;

/**
 * Asks the rules about a claimed message at the last moment, by the facts of its own town, and writes down what they said. A
 * message that is let go counts from then on, so that two nodes with two letters to one shop cannot both be right.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class Decency {

    @Inject
    private Outbox outbox;

    @Inject
    private DecencyQuestion facts;

    @Inject
    private Clock clock;

    /** Whether it may leave now; if not, it waits or is withdrawn. */
    boolean lets(MessageId id) {
        OutboxMessage message = outbox.locked(id).orElseThrow();
        Verdict verdict = Verdict.on(facts.about(message));
        note(verdict, message, clock.instant());
        return verdict instanceof Send;
    }

    private static void note(Verdict verdict, OutboxMessage message, Instant now) {
        if (verdict instanceof WaitUntil wait) {
            message.waits(wait.until(), wait.because());
        } else if (verdict instanceof Withdraw end) {
            message.isWithdrawnBy(end.because(), now);
        } else {
            message.isCleared(now);
        }
    }
}
