package org.echoppe.programme;

import java.util.UUID;

/** A step of an action in the reader's words: at most ten minutes, what it needs and what proves it. */
public record CatalogueStep(UUID id, int place, int minutes, String title, String needs, String proof) {}
