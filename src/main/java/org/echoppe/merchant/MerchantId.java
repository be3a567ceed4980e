package org.echoppe.merchant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A shop taking part in one programme. */
@Embeddable
public record MerchantId(UUID value) implements Serializable {

    public static MerchantId create() {
        return new MerchantId(UUID.randomUUID());
    }
}
