package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.echoppe.access.Logo;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Stationery;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.notification.Delivered.Accepted;
import org.echoppe.notification.Delivered.Refused;
import org.echoppe.notification.Delivered.Unreachable;
import org.echoppe.shared.Settings;

/** Carries what is due to the mail server, one message after the other, over one connection. */
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
    boolean go(MailLine line) {
        for (int sent = 0; sent < MOST; sent++) {
            Optional<Outgoing> next = claim();
            if (next.isEmpty()) {
                return true;
            }
            if (isDecent(next.get()) && !isTaken(next.get(), carry(next.get(), line))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Outgoing> claim() {
        visitor.work(null);
        return deliveries.claim();
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
    private Delivered carry(Outgoing message, MailLine line) {
        visitor.work(message.town());
        try {
            return send(message, line);
        } catch (MessagingException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Message (%s) cannot be carried.".formatted(message.id().value()),
                    e);
            return new Refused(false, e.toString());
        }
    }

    private Delivered send(Outgoing message, MailLine line) throws MessagingException {
        Optional<String> token = tokens.tokenOf(message.link());
        if (message.link().isThere() && token.isEmpty()) {
            return new Refused(true, "The link in it has expired.");
        }
        var writer = writer(line, message.town());
        MimeMessage mail = writer.write(token.map(message::with).orElse(message), clock.instant());
        if (Manner.of(message.kind()).isStoppable() && token.isPresent()) {
            new StopAddress(settings.url(), token.get()).addTo(mail);
        }
        return line.send(mail, MailWriter.recipientOf(message));
    }

    private MailWriter writer(MailLine line, MunicipalityId town) {
        Stationery stationery = towns.stationery(town);
        Optional<Logo> logo = stationery.withLogo() ? towns.logo(town) : Optional.empty();
        return new MailWriter(line.session(), towns.identity(town), stationery, logo);
    }

    private boolean isTaken(Outgoing message, Delivered outcome) {
        if (outcome instanceof Accepted) {
            deliveries.arrived(message.id());
        } else if (outcome instanceof Refused refusal) {
            deliveries.refused(message.id(), refusal);
        } else if (outcome instanceof Unreachable silence) {
            deliveries.comesBack(message.id(), silence.why());
            return false;
        }
        return true;
    }
}
