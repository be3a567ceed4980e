package org.echoppe.reporting;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Figures frozen once. */
@Embeddable
public record SnapshotId(UUID value) implements Serializable {

    public static SnapshotId create() {
        return new SnapshotId(UUID.randomUUID());
    }
}
