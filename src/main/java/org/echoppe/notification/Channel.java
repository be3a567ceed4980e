package org.echoppe.notification;

/** By what a message travels. */
public enum Channel {
    MAIL,
    SMS
}
