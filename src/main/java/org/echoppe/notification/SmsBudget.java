package org.echoppe.notification;

/** What a programme may spend on short messages in a month, and what it has spent in this one. */
public record SmsBudget(String programme, int perMonth, long spent) {}
