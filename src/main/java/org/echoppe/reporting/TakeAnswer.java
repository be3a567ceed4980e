package org.echoppe.reporting;

/** What became of the wish to freeze a period. A refusal changes nothing. */
public sealed interface TakeAnswer {

    record Taken(SnapshotId id, int number) implements TakeAnswer {}

    record Refused(PeriodRule because) implements TakeAnswer {}
}
