package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.quiet.QuietReason;

/** A slot that could be booked a moment ago, and why it is a good moment. */
public record OpenSlot(TimeWindow window, QuietReason reason) {}
