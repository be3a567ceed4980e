package org.echoppe.action;

import jakarta.persistence.Embeddable;
import org.echoppe.programme.CatalogueStep;

/** The words of a planned step in one language. */
@Embeddable
record StepWords(String title, String needs, String proof) {

    static StepWords of(CatalogueStep step) {
        return new StepWords(step.title(), step.needs(), step.proof());
    }
}
