package org.echoppe.notification;

import java.time.Instant;

/**
 * What has become of a message. {@link #BY_HAND} has no address and is for the coordinator to hand over; {@link #HANDED_OVER}
 * is said of one the coordinator took along, and is kept as an instant beside what it was before.
 */
public enum MessageStatus {
    WAITING,
    SENT,
    GIVEN_UP,
    BY_HAND,
    HANDED_OVER;

    static MessageStatus of(MessageStatus kept, Instant handedOverAt) {
        return handedOverAt == null || kept == SENT ? kept : HANDED_OVER;
    }
}
