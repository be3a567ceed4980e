package org.echoppe.booking;

import org.echoppe.calendar.QuietReason;
import org.echoppe.calendar.TimeWindow;

/** A slot that could be booked a moment ago, and why it is a good moment. */
public record OpenSlot(TimeWindow window, QuietReason reason) {}
