package org.echoppe.notification;

import java.time.Instant;

/** A change of a text: the town's own words from then on, or ours again; who made it is null where the account is gone. */
public record TextVersion(int number, Instant at, String by, boolean isOwn) {}
