package org.echoppe.programme.catalogue;

import java.util.UUID;

/** A step of an action in the reader's words: at most ten minutes, what it needs, what proves it, and whether one can do it alone. */
public record CatalogueStep(UUID id, int place, int minutes, boolean alone, String title, String needs, String proof) {}
