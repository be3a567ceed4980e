package org.echoppe.mentor;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A digital expert in one programme. */
@Embeddable
public record MentorId(UUID value) implements Serializable {

    public static MentorId create() {
        return new MentorId(UUID.randomUUID());
    }
}
