package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.Delivered.Accepted;
import org.echoppe.notification.Delivered.Refused;
import org.echoppe.notification.Delivered.Unreachable;
import org.echoppe.shared.Settings;

/** Carries what is due over one line, one message after the other. */
@ApplicationScoped
class Round {

    private static final Logger LOG = System.getLogger(Round.class.getName());
    private static final int MOST = 500;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Decency decency;

    @Inject
    private LinkTokens tokens;

    @Inject
    private TownDesk towns;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** False when the server could not be reached: what was due keeps its turn. */
    boolean go(Line line) {
        for (int sent = 0; sent < MOST; sent++) {
            Optional<Outgoing> next = claim(line.channel());
            if (next.isEmpty()) {
                return true;
            }
            if (isDecent(next.get()) && !isTaken(next.get(), carry(next.get(), line))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Outgoing> claim(Channel channel) {
        visitor.work(null);
        return deliveries.claim(channel);
    }

    /** A message that cannot be judged must not keep the next ones from leaving either. */
    private boolean isDecent(Outgoing message) {
        visitor.work(message.town());
        try {
            return decency.lets(message.id());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Message (%s) cannot be judged.".formatted(message.id().value()),
                    e);
            deliveries.refused(message.id(), new Refused(false, e.toString()));
            return false;
        }
    }

    /** A message that cannot be carried must not keep the next ones from leaving. */
    private Delivered carry(Outgoing message, Line line) {
        visitor.work(message.town());
        try {
            return send(message, line);
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    "Message (%s) cannot be carried.".formatted(message.id().value()),
                    e);
            return new Refused(false, e.toString());
        }
    }

    private Delivered send(Outgoing message, Line line) throws Exception {
        Optional<String> token = tokens.tokenOf(message.link());
        if (message.link().isThere() && token.isEmpty()) {
            return new Refused(true, Delivered.DEAD_LINK);
        }
        return line.carry(token.map(message::with).orElse(message), letterhead(line, message, token), clock.instant());
    }

    private Letterhead letterhead(Line line, Outgoing message, Optional<String> token) {
        Stationery stationery = towns.stationery(message.town());
        boolean hasLogo = line.channel() == Channel.MAIL && stationery.withLogo();
        return new Letterhead(
                towns.identity(message.town()),
                stationery,
                hasLogo ? towns.logo(message.town()) : Optional.empty(),
                token.filter(unused -> Manner.of(message.kind()).isStoppable())
                        .map(known -> new StopAddress(settings.url(), known)));
    }

    private boolean isTaken(Outgoing message, Delivered outcome) {
        if (outcome instanceof Accepted accepted) {
            deliveries.arrived(message.id(), accepted.reference());
        } else if (outcome instanceof Refused refusal) {
            deliveries.refused(message.id(), refusal);
        } else if (outcome instanceof Unreachable silence) {
            deliveries.comesBack(message.id(), silence.why());
            return false;
        }
        return true;
    }
}
