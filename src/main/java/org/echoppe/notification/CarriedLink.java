package org.echoppe.notification;

import java.time.Instant;
import java.util.UUID;

/** Which link a message carries, if any; the link itself is asked for when the message is sent or read. */
record CarriedLink(MessageId message, UUID merchant, Instant bookingUntil, UUID signIn, String language) {

    boolean isThere() {
        return isToBook() || isToSignIn();
    }

    boolean isToBook() {
        return bookingUntil != null;
    }

    boolean isToSignIn() {
        return signIn != null;
    }
}
