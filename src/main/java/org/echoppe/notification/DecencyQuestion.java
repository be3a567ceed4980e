package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.echoppe.access.TownDesk;
import org.echoppe.calendar.WindowSet;
import org.echoppe.matching.LivePairing;
import org.echoppe.matching.MatchingDesk;
import org.echoppe.mentor.MentorDesk;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.notification.decency.Circumstances;
import org.echoppe.notification.decency.Occasion;
import org.echoppe.notification.decency.Peace;

/** Gathers from the other rooms what the rules need to know about a message. */
@ApplicationScoped
class DecencyQuestion {

    private static final Duration LATELY = Duration.ofDays(8);

    @Inject
    private Outbox outbox;

    @Inject
    private MessageChoices choices;

    @Inject
    private Overtaken overtaken;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private MatchingDesk matching;

    @Inject
    private MentorDesk mentors;

    @Inject
    private TownDesk towns;

    @Inject
    private Clock clock;

    Circumstances about(OutboxMessage message) {
        Manner manner = message.manner();
        boolean isRefused = isRefused(message, manner);
        Instant now = clock.instant();
        ZoneId zone = towns.identity().zone();
        return new Circumstances(
                now,
                zone,
                message.isInsistedOn() ? Occasion.ASKED : manner.occasion(),
                manner.reader(),
                manner.isOfTheProgramme() ? peace(message, now, zone) : Peace.NONE,
                manner.isStoppable() ? lately(message, now) : List.of(),
                isRefused,
                overtaken.by(message),
                message.uselessAfter());
    }

    /** Whoever is asked about counts in turn: the row is locked until this message has its answer. */
    private boolean isRefused(OutboxMessage message, Manner manner) {
        UUID person = person(message);
        if (person == null) {
            return false;
        }
        return manner.isStoppable()
                ? refuses(choices.locked(person), message)
                : choices.of(person).filter(choice -> refuses(choice, message)).isPresent();
    }

    private static boolean refuses(MessageChoice choice, OutboxMessage message) {
        WantedMessages wanted = choice.wanted();
        Occasion occasion = message.manner().occasion();
        return message.channel() == Channel.SMS ? wanted.refusesSms(occasion) : wanted.refusesMail(occasion);
    }

    private static UUID person(OutboxMessage message) {
        return message.merchant()
                .map(merchant -> merchant.value())
                .or(() -> message.mentor().map(MentorId::value))
                .orElse(null);
    }

    private List<Instant> lately(OutboxMessage message, Instant now) {
        return outbox.toldSince(message.merchant().orElseThrow(), message.id(), now.minus(LATELY));
    }

    private Peace peace(OutboxMessage message, Instant now, ZoneId zone) {
        if (message.merchant().isPresent()) {
            return Peace.of(merchants.hours(message.merchant().get()), now, zone);
        }
        return message.mentor()
                .map(mentor -> Peace.resting(pauses(mentor, zone), mentors.availability(mentor), now, zone))
                .orElse(Peace.NONE);
    }

    private List<WindowSet> pauses(MentorId mentor, ZoneId zone) {
        return matching.of(mentor).stream().map(pairing -> pause(pairing, zone)).toList();
    }

    private static WindowSet pause(LivePairing pairing, ZoneId zone) {
        return pairing.pause() == null
                ? WindowSet.EMPTY
                : WindowSet.of(pairing.pause().window(zone));
    }
}
