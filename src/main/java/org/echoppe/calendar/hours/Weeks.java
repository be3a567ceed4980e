package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Some weeks of the year by their ISO numbers, each or every second one and so on. */
record Weeks(int first, int last, int step) {

    static final int LAST_WEEK = 53;

    boolean includes(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return week >= first && week <= last && (week - first) % step == 0;
    }

    boolean isOddWeeks() {
        return first == 1 && last == LAST_WEEK && step == 2;
    }

    boolean isEvenWeeks() {
        return first == 2 && last >= LAST_WEEK - 1 && step == 2;
    }

    @Override
    public String toString() {
        String from = "%02d".formatted(first);
        return first == last ? from : from + "-%02d".formatted(last) + (step == 1 ? "" : "/" + step);
    }
}
