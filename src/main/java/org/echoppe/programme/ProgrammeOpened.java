package org.echoppe.programme;

/** A programme was opened, a moment ago and in the same transaction. */
public record ProgrammeOpened(ProgrammeId programme) {}
