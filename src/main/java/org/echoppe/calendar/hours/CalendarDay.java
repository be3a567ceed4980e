package org.echoppe.calendar.hours;

import java.time.LocalDate;

/** A day and what the calendar says of it; rules of declared hours ask nothing else. */
record CalendarDay(LocalDate date, boolean holiday, boolean schoolHoliday) {

    private static final LocalDate ANY_MONDAY = LocalDate.of(2027, 6, 7);

    /** A day that stands for all its like, for rules that do not ask for its date. */
    static CalendarDay like(int weekday, boolean holiday, boolean schoolHoliday) {
        return new CalendarDay(ANY_MONDAY.plusDays(weekday), holiday, schoolHoliday);
    }

    /** From 0 for Monday to 6 for Sunday. */
    int weekday() {
        return date.getDayOfWeek().ordinal();
    }
}
