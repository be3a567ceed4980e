package org.echoppe.calendar.hours;

/** What a shop does on public holidays; only {@code OWN} has hours of its own. */
public record HolidayHours(Habit habit, HourRanges own) {

    public static final HolidayHours AS_USUAL = new HolidayHours(Habit.AS_USUAL, HourRanges.CLOSED);
    public static final HolidayHours CLOSED = new HolidayHours(Habit.CLOSED, HourRanges.CLOSED);

    /** Whether a public holiday changes anything. */
    public enum Habit {
        AS_USUAL,
        CLOSED,
        OWN
    }

    public HolidayHours {
        if ((habit == Habit.OWN) == own.isClosed()) {
            throw new IllegalArgumentException("Only own hours are hours (%s, %s).".formatted(habit, own));
        }
    }

    public static HolidayHours own(HourRanges own) {
        return own.isClosed() ? CLOSED : new HolidayHours(Habit.OWN, own);
    }
}
