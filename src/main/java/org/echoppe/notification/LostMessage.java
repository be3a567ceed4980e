package org.echoppe.notification;

import java.time.Instant;

/** A message that was given up and reached nobody. */
record LostMessage(
        MessageId id, Channel channel, String recipientName, String recipient, String subject, Instant createdAt) {}
