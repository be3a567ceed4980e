package org.echoppe.booking;

import java.util.List;
import java.util.Locale;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.quiet.InTheWay;

/**
 * The hour of a series in one week.
 *
 * @param against   what refuses it, or null where it can be booked, or is
 * @param obstacles what the one formula has against it, in its own words
 */
public record SeriesWeek(TimeWindow window, BookingRule against, List<InTheWay> obstacles) {

    public SeriesWeek {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isFree() {
        return against == null;
    }

    /** The first sentence that says why not; empty where only the rule has a text. */
    public String why(Locale locale) {
        return obstacles.isEmpty() ? "" : obstacles.get(0).in(locale);
    }
}
