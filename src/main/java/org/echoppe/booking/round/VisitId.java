package org.echoppe.booking.round;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One visit of a few minutes. */
@Embeddable
public record VisitId(UUID value) implements Serializable {

    static VisitId create() {
        return new VisitId(UUID.randomUUID());
    }
}
