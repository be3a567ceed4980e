package org.echoppe.notification;

import java.time.Instant;

/** A message as the coordinator reads it; address, time of sending and error are null where there is none. */
public record MessageView(
        MessageId id,
        String event,
        MessageStatus status,
        String recipientName,
        String recipient,
        String subject,
        String text,
        String html,
        Instant createdAt,
        Instant sentAt,
        int attempts,
        String lastError) {

    MessageView with(String token) {
        String place = id.placeholder();
        return new MessageView(
                id,
                event,
                status,
                recipientName,
                recipient,
                subject,
                text.replace(place, token),
                html.replace(place, token),
                createdAt,
                sentAt,
                attempts,
                lastError);
    }
}
