package org.echoppe.notification;

import java.time.Instant;

/**
 * What has become of a message. {@link #BY_HAND} has no address and is for the coordinator to hand over; {@link #HANDED_OVER}
 * is said of one the coordinator took along, {@link #WITHDRAWN} of one that is not to leave; both are kept as an instant
 * beside what it was before.
 */
public enum MessageStatus {
    WAITING,
    SENT,
    GIVEN_UP,
    BY_HAND,
    HANDED_OVER,
    WITHDRAWN;

    static MessageStatus of(MessageStatus kept, Instant handedOverAt, Instant withdrawnAt) {
        if (kept == SENT) {
            return SENT;
        }
        if (handedOverAt != null) {
            return HANDED_OVER;
        }
        return withdrawnAt == null ? kept : WITHDRAWN;
    }
}
