package org.echoppe.booking.web;

/** One of the lengths offered; the chosen one is marked. */
public record LengthChoice(long minutes, String label, boolean chosen) {}
