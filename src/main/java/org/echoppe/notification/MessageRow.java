package org.echoppe.notification;

import java.time.Instant;

/** A line of the list of messages. */
public record MessageRow(
        MessageId id,
        String event,
        MessageStatus status,
        String recipientName,
        String recipient,
        String subject,
        Instant createdAt,
        Instant sentAt,
        String lastError) {}
