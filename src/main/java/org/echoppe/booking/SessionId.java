package org.echoppe.booking;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One session, for life: moving it keeps its id. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

    public static SessionId create() {
        return new SessionId(UUID.randomUUID());
    }
}
