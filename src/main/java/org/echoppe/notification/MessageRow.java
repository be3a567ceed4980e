package org.echoppe.notification;

import java.time.Instant;
import org.echoppe.notification.decency.DecencyRule;

/**
 * A line of the list of messages.
 *
 * @param rule which rule makes it wait or took it back, or null
 */
public record MessageRow(
        MessageId id,
        Channel channel,
        String event,
        MessageStatus status,
        String recipientName,
        String recipient,
        String subject,
        Instant createdAt,
        Instant sentAt,
        String lastError,
        DecencyRule rule) {

    /** For the list's query, which finds the instants of handing over and withdrawing beside the kept state. */
    public MessageRow(
            MessageId id,
            Channel channel,
            String event,
            MessageStatus kept,
            String recipientName,
            String recipient,
            String subject,
            Instant createdAt,
            Instant sentAt,
            Instant handedOverAt,
            Instant withdrawnAt,
            String lastError,
            DecencyRule rule) {
        this(
                id,
                channel,
                event,
                MessageStatus.of(kept, handedOverAt, withdrawnAt),
                recipientName,
                recipient,
                subject,
                createdAt,
                sentAt,
                lastError,
                rule);
    }

    /** It is kept from leaving by a rule of decency. */
    public boolean isHeldBack() {
        return rule != null && (status == MessageStatus.WAITING || status == MessageStatus.WITHDRAWN);
    }
}
