package org.echoppe.programme;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One edition run by one town. */
@Embeddable
public record ProgrammeId(UUID value) implements Serializable {

    public static ProgrammeId create() {
        return new ProgrammeId(UUID.randomUUID());
    }
}
