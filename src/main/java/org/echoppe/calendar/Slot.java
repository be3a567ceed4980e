package org.echoppe.calendar;

/** A window offered for booking, and why it is a good moment. */
public record Slot(TimeWindow window, QuietReason reason) {}
