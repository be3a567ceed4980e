package org.echoppe.notification;

import java.time.Instant;

/** A line of the list of messages. */
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
        String lastError) {

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
            String lastError) {
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
                lastError);
    }
}
