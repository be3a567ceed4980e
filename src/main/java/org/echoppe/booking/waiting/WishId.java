package org.echoppe.booking.waiting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One merchant waiting for an earlier slot. */
@Embeddable
public record WishId(UUID value) implements Serializable {

    public static WishId create() {
        return new WishId(UUID.randomUUID());
    }
}
