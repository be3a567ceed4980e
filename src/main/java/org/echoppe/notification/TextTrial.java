package org.echoppe.notification;

/** A text to be looked at, with what a letter says or, where that is null, with an example of ours. */
public record TextTrial(TextKey key, String source, MessageId example) {}
