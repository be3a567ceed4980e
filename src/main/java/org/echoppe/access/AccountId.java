package org.echoppe.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Somebody who signs in: a coordinator, a mentor or a sponsor. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }
}
