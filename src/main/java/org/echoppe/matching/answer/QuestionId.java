package org.echoppe.matching.answer;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One question of a mentor. */
@Embeddable
public record QuestionId(UUID value) implements Serializable {

    static QuestionId create() {
        return new QuestionId(UUID.randomUUID());
    }
}
