package org.echoppe.calendar;

/** All that the formula needs to know about a mentor. */
public record MentorTime(DeclaredHours available, WindowSet busy) {}
