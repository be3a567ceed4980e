package org.echoppe.matching;

/** How many pairings were published, and how many were held back because something has changed since they were proposed. */
public record Published(int count, int heldBack) {}
