package org.echoppe.notification;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;

/** Messages for the coordinator: what was sent to whom, what waits, what could not be sent. */
@ApplicationScoped
@Transactional
public class MessageDesk {

    private static final int MOST = 1000;
    private static final String HIDDEN = "…";

    @Inject
    private Outbox outbox;

    @Inject
    private LinkTokens tokens;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    /** The newest messages of the town, newest first. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<MessageRow> list() {
        return outbox.newest(MOST);
    }

    /** How many invitations of merchants are in this state. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public long invitations(MessageStatus status) {
        return outbox.count(LetterKind.INVITATION, status);
    }

    /** The exact words; somebody's link to sign in is hidden, outside a demonstration, and so is one that is dead. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public MessageView read(MessageId id) {
        OutboxMessage message = outbox.message(id).orElseThrow(() -> new NotAllowedException("message", id));
        return message.view().with(tokens.tokenOf(message.link()).orElse(HIDDEN));
    }

    /** Has a message tried again at once; false if it was sent meanwhile or has no address. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean retry(MessageId id) {
        OutboxMessage message = outbox.locked(id).orElseThrow(() -> new NotAllowedException("message", id));
        if (!message.mayTryAgain()) {
            return false;
        }
        message.triesAgain(clock.instant());
        history.note("message.retried", id.value(), "");
        return true;
    }
}
