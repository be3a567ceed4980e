package org.echoppe.booking.web;

/** One week of a series in words; with nothing to say where it is simply booked. */
public record WeekLine(String when, String why, boolean free) {}
