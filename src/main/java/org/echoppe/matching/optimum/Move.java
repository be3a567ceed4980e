package org.echoppe.matching.optimum;

/** A merchant who is with another mentor than before; {@link Solution#NOBODY} is no mentor. */
public record Move(int merchant, int from, int to) {}
