package org.echoppe.calendar.season;

/** What an entry of the season calendar does: a hint is shown and named, a peak is busy weeks; neither is a ban. */
public enum Effect {
    HINT,
    PEAK
}
