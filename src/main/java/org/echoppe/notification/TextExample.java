package org.echoppe.notification;

import java.time.Instant;

/** A letter that was written, to try another text with what it says. */
public record TextExample(MessageId message, String recipient, Instant writtenAt) {}
