package org.echoppe.notification.web;

import java.util.UUID;
import org.echoppe.access.NotAllowedException;
import org.echoppe.notification.MessageId;
import org.echoppe.notification.TextKey;

/** Which text an address asks for. */
record TextAsked(String event, String language) {

    TextKey key() {
        return new TextKey(String.valueOf(event), String.valueOf(language));
    }

    static int number(String said) {
        try {
            return Integer.parseInt(said);
        } catch (NumberFormatException e) {
            throw new NotAllowedException("text", "unknown");
        }
    }

    /** Null where no letter was chosen. */
    static MessageId message(String said) {
        try {
            return said == null || said.isBlank() ? null : new MessageId(UUID.fromString(said));
        } catch (IllegalArgumentException e) {
            throw new NotAllowedException("message", "unknown");
        }
    }
}
