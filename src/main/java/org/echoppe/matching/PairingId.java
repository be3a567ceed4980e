package org.echoppe.matching;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One mentor accompanying one merchant. */
@Embeddable
public record PairingId(UUID value) implements Serializable {

    public static PairingId create() {
        return new PairingId(UUID.randomUUID());
    }
}
