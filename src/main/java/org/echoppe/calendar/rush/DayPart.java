package org.echoppe.calendar.rush;

import org.echoppe.calendar.WindowSet;

/** A part of a shop’s day, and the hour in it that is likeliest to be a rush. */
public enum DayPart {
    MORNING(0, 11 * 60, 9 * 60, 11 * 60),
    NOON(11 * 60, 14 * 60 + 30, 12 * 60, 14 * 60),
    AFTERNOON(14 * 60 + 30, 17 * 60, 15 * 60, 17 * 60),
    EVENING(17 * 60, 24 * 60, 17 * 60, 19 * 60);

    private final int from;
    private final int to;
    private final int likelyFrom;
    private final int likelyTo;

    DayPart(int from, int to, int likelyFrom, int likelyTo) {
        this.from = from;
        this.to = to;
        this.likelyFrom = likelyFrom;
        this.likelyTo = likelyTo;
    }

    boolean includes(int minute) {
        return minute >= from && minute < to;
    }

    WindowSet whole() {
        return minutes(from, to);
    }

    WindowSet likely() {
        return minutes(likelyFrom, likelyTo);
    }

    private static WindowSet minutes(int from, int to) {
        return WindowSet.of(from, to);
    }
}
