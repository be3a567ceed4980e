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
    private Paces paces;

    @Inject
    private SmsCeilings ceilings;

    @Inject
    private Clock clock;

    /** The next message that is due, ours for a while; those that waited too long are given up on the way. */
    Optional<Outgoing> claim(Channel channel) {
        Instant now = clock.instant();
        if (!paces.allow(channel, now)) {
            return Optional.empty();
        }
        Optional<OutboxMessage> next = outbox.nextDue(channel, now);
        while (next.isPresent() && isNotToLeave(next.get(), now)) {
            next = outbox.nextDue(channel, now);
        }
        next.ifPresent(message -> {
            message.claim(now);
            paces.count(channel, now);
        });
        return next.map(OutboxMessage::outgoing);
    }

    private boolean isNotToLeave(OutboxMessage message, Instant now) {
        if (message.isUseless(now)) {
            return message.withdraw(now, WithdrawnReason.TOO_LATE);
        }
        if (message.isTooOld(now)) {
            message.isGivenUp(GivenUpReason.TOO_OLD, null);
            return true;
        }
        boolean isTooDear = message.channel() == Channel.SMS && ceilings.isReached(message, now);
        if (isTooDear) {
            message.isGivenUp(GivenUpReason.CEILING, null);
        }
        return isTooDear;
    }

    /** Whoever had no address for a mail has read it now. */
    void arrived(MessageId id, String reference) {
        Instant now = clock.instant();
        outbox.locked(id).ifPresent(message -> {
            message.arrived(now, reference);
            if (message.channel() == Channel.SMS) {
                outbox.twins(message).stream()
                        .filter(twin -> twin.status() == MessageStatus.BY_HAND)
                        .forEach(twin -> twin.isSaidOtherwise(now));
            }
        });
    }

    /** What is over and was never sent is taken back, whether or not anybody sends such messages. */
    void tidy() {
        outbox.over(clock.instant()).forEach(message -> message.withdraw(clock.instant(), WithdrawnReason.TOO_LATE));
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
            message.isGivenUp(refusal.lasting() ? refusal.because() : GivenUpReason.TOO_OLD, refusal.why());
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
