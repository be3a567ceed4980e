package org.echoppe.notification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One message to one person. */
@Embeddable
public record MessageId(UUID value) implements Serializable {

    public static MessageId create() {
        return new MessageId(UUID.randomUUID());
    }

    /** Stands in the kept bodies where a link's token belongs; nobody else can know it and so nobody can smuggle it in. */
    String placeholder() {
        return "LINK-" + value;
    }

    /** The same however often it is sent, so that a copy can be recognised. */
    String header(String host) {
        return "<" + value + "@" + host + ">";
    }
}
