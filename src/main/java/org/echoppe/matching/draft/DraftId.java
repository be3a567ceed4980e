package org.echoppe.matching.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One pairing of the whole programme being tried. */
@Embeddable
public record DraftId(UUID value) implements Serializable {

    public static DraftId create() {
        return new DraftId(UUID.randomUUID());
    }
}
