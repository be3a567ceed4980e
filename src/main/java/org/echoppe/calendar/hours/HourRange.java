package org.echoppe.calendar.hours;

import java.time.LocalTime;

/** From one time of the day to another; an end that is not after the start lies on the next day, and 00:00 is midnight. */
public record HourRange(LocalTime start, LocalTime end) {

    public HourRange {
        if (!isPossible(start, end)) {
            throw new IllegalArgumentException("The range starts and ends at the same time (%s).".formatted(start));
        }
    }

    public static boolean isPossible(LocalTime start, LocalTime end) {
        return !start.equals(end) || start.equals(LocalTime.MIDNIGHT);
    }

    static HourRange of(int start, int end) {
        return new HourRange(time(start), time(end));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(60L * (minutes % Spans.DAY));
    }

    Spans.Span span() {
        int from = start.toSecondOfDay() / 60;
        int to = end.toSecondOfDay() / 60;
        return new Spans.Span(from, to > from ? to : to + Spans.DAY);
    }
}
