package org.echoppe.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A public body in whose name everything is done; the boundary between towns. */
@Embeddable
public record MunicipalityId(UUID value) implements Serializable {

    public static MunicipalityId create() {
        return new MunicipalityId(UUID.randomUUID());
    }
}
