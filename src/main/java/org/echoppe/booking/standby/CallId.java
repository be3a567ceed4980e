package org.echoppe.booking.standby;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One merchant asking for a session now. */
@Embeddable
public record CallId(UUID value) implements Serializable {

    public static CallId create() {
        return new CallId(UUID.randomUUID());
    }
}
