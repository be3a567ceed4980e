package org.echoppe.calendar.quiet;

import org.echoppe.calendar.TimeWindow;

/** A stretch of a shop’s day and what it is like. */
public record TimeBand(TimeKind kind, TimeWindow window) {}
