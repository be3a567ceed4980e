package org.echoppe.programme.catalogue;

import java.io.Serializable;
import java.util.Map;

/**
 * A step as somebody writes it.
 *
 * @param alone whether it can be done without the mentor, between two visits
 * @param texts its words by language code
 */
public record StepDraft(int minutes, boolean alone, Map<String, StepText> texts) implements Serializable {

    public StepDraft {
        texts = Map.copyOf(texts);
    }
}
