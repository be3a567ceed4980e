package org.echoppe.booking.waiting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One stretch of a mentor's time that was given back. */
@Embeddable
public record FreedTimeId(UUID value) implements Serializable {

    public static FreedTimeId create() {
        return new FreedTimeId(UUID.randomUUID());
    }
}
