package org.echoppe.booking.waiting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One freed time offered to one merchant. */
@Embeddable
public record EarlierOfferId(UUID value) implements Serializable {

    public static EarlierOfferId create() {
        return new EarlierOfferId(UUID.randomUUID());
    }
}
