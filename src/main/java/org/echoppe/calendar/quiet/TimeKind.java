package org.echoppe.calendar.quiet;

/** What a stretch of a shop’s opening hours is like; where several hold, the first one here is said. */
public enum TimeKind {
    TAKEN,
    RUSH,
    PEAK,
    /** Quiet, and the mentor is free. */
    SHARED,
    QUIET
}
