package org.echoppe.notification;

/** What the gateway reported of a short message after it took it. */
public enum Receipt {
    DELIVERED,
    FAILED
}
