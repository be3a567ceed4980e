package org.echoppe.mentor.busy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A calendar an expert has told us of. */
@Embeddable
public record BusyCalendarId(UUID value) implements Serializable {

    static BusyCalendarId create() {
        return new BusyCalendarId(UUID.randomUUID());
    }
}
