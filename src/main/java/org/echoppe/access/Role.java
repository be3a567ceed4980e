package org.echoppe.access;

/** As whom somebody is here. {@link #SYSTEM} is our own work: pollers, and the demonstration's loader. */
public enum Role {
    NOBODY,
    MERCHANT,
    MENTOR,
    COORDINATOR,
    SPONSOR,
    SYSTEM
}
