package org.echoppe.programme.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/**
 * An action in one language: its name, its promise in a sentence, and the question asked before and after.
 *
 * @param choices the answers to the question, each said with one tap, in the same order in every language
 */
@Embeddable
public record ActionWords(
        String name,
        String promise,
        String question,
        @Convert(converter = LinesColumn.class) List<String> choices) implements Serializable {

    public ActionWords {
        choices = List.copyOf(choices);
    }

    ActionWords named(String other) {
        return new ActionWords(other, promise, question, choices);
    }
}
