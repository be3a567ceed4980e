package org.echoppe.notification;

/** A letter, and whether the town's own text failed so that ours was used. */
record Printed(Letter letter, boolean isOwnTextFailed) {}
