package org.echoppe.programme.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The words of a step in one language. */
@Embeddable
public record StepText(String title, String needs, String proof) implements Serializable {}
