package org.echoppe.calendar.quiet;

/** What may be booked while a shop has a peak. */
public enum PeakPolicy {
    NOTHING,
    /** The quietest moment of each day is offered; once one is booked the day has had its ten minutes. */
    TEN_MINUTES_A_DAY,
    EVERYTHING
}
