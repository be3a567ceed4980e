package org.echoppe.notification.decency;

/** Who reads a message: each has a peace of their own. */
public enum Reader {
    MERCHANT,
    MENTOR,
    STAFF
}
