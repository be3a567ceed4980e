package org.echoppe.booking.after;

/** How a session was for the merchant. */
public enum Satisfaction {
    GOOD,
    FAIR,
    POOR
}
