package org.echoppe.notification;

import java.time.Instant;

/**
 * A line of the list of letters and their texts.
 *
 * @param about     to whom the letter goes and when
 * @param changedAt when the town last changed it, or null
 * @param changedBy who did, or null
 * @param isOwn     whether the town's own text is used
 * @param isFlawed  whether it has to be set aside, so that ours goes instead
 * @param failed    how many letters had to do without it since it was written
 */
public record TextRow(
        TextKey key, String about, Instant changedAt, String changedBy, boolean isOwn, boolean isFlawed, long failed) {}
