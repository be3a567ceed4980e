package org.echoppe.notification;

import static org.echoppe.notification.decency.DecencyRule.ANSWERED_MEANWHILE;
import static org.echoppe.notification.decency.DecencyRule.BOOKED_MEANWHILE;
import static org.echoppe.notification.decency.DecencyRule.OUTCOME_CORRECTED;
import static org.echoppe.notification.decency.DecencyRule.PAIRING_OVER;
import static org.echoppe.notification.decency.DecencyRule.SESSION_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.action.outcome.OutcomeDesk;
import org.echoppe.booking.BookingDesk;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.booking.SessionView;
import org.echoppe.booking.after.AskDesk;
import org.echoppe.matching.PairingDesk;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.PairingView;
import org.echoppe.merchant.MerchantId;
import org.echoppe.notification.decency.DecencyRule;

/** What has happened since a message was written that leaves it without a purpose. What nobody knows of has not happened. */
@ApplicationScoped
class Overtaken {

    @Inject
    private BookingDesk booking;

    @Inject
    private PairingDesk pairings;

    @Inject
    private AskDesk asked;

    @Inject
    private OutcomeDesk outcomes;

    @Inject
    private Clock clock;

    Set<DecencyRule> by(OutboxMessage message) {
        return message.manner().overtaking().stream()
                .filter(rule -> hasHappened(rule, message))
                .collect(Collectors.toSet());
    }

    private boolean hasHappened(DecencyRule rule, OutboxMessage message) {
        return switch (rule) {
            case SESSION_CHANGED -> !isStill(session(message), message);
            case BOOKED_MEANWHILE -> message.merchant().map(this::hasBooked).orElse(false);
            case OUTCOME_CORRECTED -> !message.isSaidAs(outcome(session(message)));
            case PAIRING_OVER -> pairing(message).filter(view -> !view.isLive()).isPresent();
            case ANSWERED_MEANWHILE -> isAnswered(message);
            default -> false;
        };
    }

    private boolean isAnswered(OutboxMessage message) {
        return switch (message.kind()) {
            case SESSION_QUESTION -> !asked.isOpen(new SessionId(message.about()));
            case OUTCOME_PROBE -> !outcomes.isOpen(message.about());
            default ->
                pairing(message)
                        .filter(view -> view.pairing().status() != PairingStatus.PUBLISHED)
                        .isPresent();
        };
    }

    private static boolean isStill(SessionView session, OutboxMessage message) {
        return session.status() == SessionStatus.BOOKED
                && session.window().start().equals(message.uselessAfter());
    }

    private static String outcome(SessionView session) {
        return OnceKey.outcome(session.status(), session.session());
    }

    private boolean hasBooked(MerchantId merchant) {
        return booking.of(merchant).stream()
                .anyMatch(row -> row.status() == SessionStatus.BOOKED
                        && row.window().start().isAfter(clock.instant()));
    }

    private SessionView session(OutboxMessage message) {
        return booking.session(new SessionId(message.about()));
    }

    private Optional<PairingView> pairing(OutboxMessage message) {
        return message.about() == null
                ? Optional.empty()
                : pairings.views(Set.of(new PairingId(message.about()))).stream()
                        .findFirst();
    }
}
