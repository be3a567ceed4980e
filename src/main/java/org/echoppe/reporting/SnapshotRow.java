package org.echoppe.reporting;

import java.time.Instant;

/** A line of the list of snapshots. */
public record SnapshotRow(SnapshotId id, int number, Period period, Instant takenAt) {}
