package org.echoppe.programme;

import jakarta.persistence.Embeddable;

/** The words of a step in one language. */
@Embeddable
record StepText(String title, String needs, String proof) {}
