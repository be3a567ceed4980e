package org.echoppe.notification;

/** What has become of a message; {@link #BY_HAND} has no address and is for the coordinator to hand over. */
public enum MessageStatus {
    WAITING,
    SENT,
    GIVEN_UP,
    BY_HAND
}
