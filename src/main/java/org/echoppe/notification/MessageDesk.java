package org.echoppe.notification;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.shared.Settings;
import org.echoppe.shared.Texts;

/** Messages for the coordinator: what was sent to whom, what waits, what could not be sent. */
@ApplicationScoped
@Transactional
public class MessageDesk {

    private static final int MOST = 1000;

    @Inject
    private Outbox outbox;

    @Inject
    private LinkTokens tokens;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The newest messages of the town that are looked for, newest first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MessageRow> list(MessageSearch search) {
        return outbox.newest(search, MOST);
    }

    /** How many invitations of merchants have reached them: sent, or handed over. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public long invitationsThere() {
        return outbox.countThere(LetterKind.INVITATION);
    }

    /** How many wait for the mail server, or for somebody to hand them over. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public long invitationsOpen() {
        return outbox.countOpen(LetterKind.INVITATION);
    }

    /** How many reached nobody and wait for somebody to look at them; who asked for a link to sign in asks again. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public long undelivered() {
        return outbox.countGivenUp();
    }

    /**
     * The exact words. Somebody else's link to sign in is hidden as soon as a mail relay is named, and so is one that is
     * dead; while nothing can be sent it may be read, and history says by whom.
     */
    @AllowedTo({COORDINATOR, SYSTEM})
    public MessageView read(MessageId id) {
        OutboxMessage message = outbox.message(id).orElseThrow(() -> new NotAllowedException("message", id));
        CarriedLink link = message.link();
        Optional<String> token = tokens.tokenOf(link);
        if (token.isPresent() && link.isToSignIn()) {
            history.note("message.signInLinkRead", id.value(), "");
        }
        return token.map(message.view()::with).orElseGet(() -> message.view().without(wordsFor(link)));
    }

    /** Which rule of decency lets a message wait or has withdrawn it, if one does. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<HeldBack> heldBack(MessageId id) {
        return outbox.message(id)
                .orElseThrow(() -> new NotAllowedException("message", id))
                .heldBack();
    }

    /** Notes that the coordinator gave a message to its reader otherwise; false if it has arrived already. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean handOver(MessageId id) {
        OutboxMessage message = locked(id);
        if (message.status() == MessageStatus.HANDED_OVER) {
            return true;
        }
        if (message.status() == MessageStatus.SENT) {
            return false;
        }
        message.isHandedOver(clock.instant());
        openTwins(message).forEach(twin -> twin.isSaidOtherwise(clock.instant()));
        history.note("message.handedOver", id.value(), "");
        return true;
    }

    /** Undoes that: the message is again what it was before. False if it was sent. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean takeBack(MessageId id) {
        OutboxMessage message = locked(id);
        if (message.status() != MessageStatus.HANDED_OVER) {
            return message.status() != MessageStatus.SENT;
        }
        message.isTakenBack();
        outbox.twins(message).forEach(twin -> twin.isNotSaidOtherwise(clock.instant()));
        history.note("message.takenBack", id.value(), "");
        return true;
    }

    /** Keeps a message from leaving; false if it has left, is leaving at this moment, or was handed over. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean withdraw(MessageId id) {
        OutboxMessage message = locked(id);
        if (message.status() == MessageStatus.WITHDRAWN) {
            return true;
        }
        if (!message.withdraw(clock.instant(), WithdrawnReason.BY_HAND)) {
            return false;
        }
        history.note("message.withdrawn", id.value(), "");
        return true;
    }

    /** Undoes that: the message leaves as if it were new. False if it was handed over since. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean release(MessageId id) {
        OutboxMessage message = locked(id);
        if (message.status() != MessageStatus.WITHDRAWN) {
            return message.status() != MessageStatus.HANDED_OVER;
        }
        message.release(clock.instant());
        history.note("message.released", id.value(), "");
        return true;
    }

    /**
     * Lets a message leave that waits for a decent moment; what its reader refused or what events overtook stays. False
     * unless it waits for one. Saying it twice is saying it once.
     */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean sendAnyway(MessageId id) {
        OutboxMessage message = locked(id);
        if (message.isInsistedOn()) {
            return message.status() == MessageStatus.WAITING || message.status() == MessageStatus.SENT;
        }
        Optional<HeldBack> why = message.heldBack();
        if (!message.leavesAnyway(clock.instant())) {
            return false;
        }
        history.note("message.sentAnyway", id.value(), why.orElseThrow().rule().name());
        return true;
    }

    /** Has a message tried again at once; false if it was sent meanwhile or has no address. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean retry(MessageId id) {
        OutboxMessage message = locked(id);
        if (!message.mayTryAgain()) {
            return false;
        }
        message.triesAgain(clock.instant());
        history.note("message.retried", id.value(), "");
        return true;
    }

    /** A mail that waits for its relay still brings the calendar file; one that nobody can send does not. */
    private Stream<OutboxMessage> openTwins(OutboxMessage message) {
        return outbox.twins(message).stream()
                .filter(twin -> twin.channel() == Channel.SMS || twin.status() == MessageStatus.BY_HAND);
    }

    private OutboxMessage locked(MessageId id) {
        return outbox.locked(id).orElseThrow(() -> new NotAllowedException("message", id));
    }

    private String wordsFor(CarriedLink link) {
        boolean isTheirsAlone = link.isToSignIn() && settings.hasMailServer();
        return new Texts("notification", visitor.getLocale()).of(isTheirsAlone ? "link.theirs" : "link.dead");
    }
}
