package org.echoppe.calendar;

/** Reads hours as people write them: the notation first, then French. Never guesses in silence. */
public final class HoursText {

    private HoursText() {}

    public static HoursReading read(String typed) {
        return OsmNotation.read(typed);
    }
}
