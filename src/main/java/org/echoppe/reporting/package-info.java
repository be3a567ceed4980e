/**
 * Figures of a programme, frozen: a numbered snapshot of a period, and every page and file made from it.
 *
 * <p>What can be counted is a {@link org.echoppe.reporting.Metric}, each with one definition in words and one way to count.
 * A {@link org.echoppe.reporting.SnapshotView} is all that pages and the workbook read, so they agree to the unit. A
 * snapshot is never changed: it has no verbs, its checksum says so, and the next one gets the next number.
 *
 * <p>No person and no shop leaves this room. Where shops are told apart by trade or action, a count below three is kept
 * secret, and so is a second one if the total would give the first away ({@link org.echoppe.reporting.Shield}).
 *
 * <p>What is counted comes from the front doors of other rooms. Nobody imports this room.
 */
package org.echoppe.reporting;
