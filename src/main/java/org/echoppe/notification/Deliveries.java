package org.echoppe.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.echoppe.notification.Delivered.Refused;

/** Claims messages and writes down what became of them, each in a short transaction of its own; nothing is sent in one. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
class Deliveries {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The next message that is due, ours for a while; those that waited too long are given up on the way. */
    Optional<Outgoing> claim() {
        Instant now = clock.instant();
        Optional<OutboxMessage> next = outbox.nextDue(now);
        while (next.isPresent() && next.get().isTooOld(now)) {
            next.get().isGivenUp(next.get().lastError().orElse("Nobody could send it for a day."));
            next = outbox.nextDue(now);
        }
        next.ifPresent(message -> message.claim(now));
        return next.map(OutboxMessage::outgoing);
    }

    void arrived(MessageId id) {
        outbox.locked(id).ifPresent(message -> message.arrived(clock.instant()));
    }

    void comesBack(MessageId id, String why) {
        waiting(id).ifPresent(message -> message.comesBack(why));
    }

    void refused(MessageId id, Refused refusal) {
        waiting(id).ifPresent(message -> refuse(message, refusal));
    }

    private void refuse(OutboxMessage message, Refused refusal) {
        Instant next = clock.instant().plus(backoff().after(message.attempts()));
        if (refusal.lasting() || message.isTooOld(next)) {
            message.isGivenUp(refusal.why());
        } else {
            message.waitsUntil(next, refusal.why());
        }
    }

    private Optional<OutboxMessage> waiting(MessageId id) {
        return outbox.locked(id).filter(OutboxMessage::isWaiting);
    }

    private static Backoff backoff() {
        return new Backoff(ThreadLocalRandom.current().nextDouble());
    }
}
