package org.echoppe.calendar;

/** A stretch of a shop’s day and what it is like. */
public record TimeBand(TimeKind kind, TimeWindow window) {}
