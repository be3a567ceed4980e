package org.echoppe.notification;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as the coordinator reads it; address, time of sending and error are null where there is none. */
public record MessageView(
        MessageId id,
        Channel channel,
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
        String lastError,
        Told told) {

    MessageView with(String token) {
        return rewritten(Pattern.quote(id.placeholder()), token);
    }

    /** With other words where the link was. */
    MessageView without(String words) {
        return rewritten("[^\\s\"<>]*" + Pattern.quote(id.placeholder()) + "[^\\s\"<>]*", words);
    }

    private MessageView rewritten(String place, String words) {
        String safe = Matcher.quoteReplacement(words);
        return new MessageView(
                id,
                channel,
                event,
                status,
                recipientName,
                recipient,
                subject,
                text.replaceAll(place, safe),
                html.replaceAll(place, safe),
                createdAt,
                sentAt,
                attempts,
                lastError,
                told);
    }
}
