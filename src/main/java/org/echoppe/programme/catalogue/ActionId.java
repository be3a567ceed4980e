package org.echoppe.programme.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One action of a programme's catalogue, whatever its version. */
@Embeddable
public record ActionId(UUID value) implements Serializable {

    static ActionId create() {
        return new ActionId(UUID.randomUUID());
    }
}
