package org.echoppe.matching;

/** Whether a reason speaks for a pair, against it, not at all, or leaves no pair. */
public enum Verdict {
    FOR,
    NEUTRAL,
    AGAINST,
    EXCLUDES
}
