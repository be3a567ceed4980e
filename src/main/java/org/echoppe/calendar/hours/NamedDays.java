package org.echoppe.calendar.hours;

import java.util.ArrayList;
import java.util.List;

/** The days a rule names: weekdays, counted weekdays, public and school holidays; none named means every day. */
record NamedDays(int weekdays, List<NthWeekday> nths, boolean holidays, boolean schoolHolidays) {

    static final int EVERY_DAY = 0b1111111;
    static final NamedDays NONE = new NamedDays(0, List.of(), false, false);
    static final NamedDays HOLIDAYS = new NamedDays(0, List.of(), true, false);
    private static final String[] NAMES = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

    NamedDays {
        nths = List.copyOf(nths);
    }

    static NamedDays of(int weekdays) {
        return new NamedDays(weekdays, List.of(), false, false);
    }

    static String name(int weekday) {
        return NAMES[weekday];
    }

    boolean areNone() {
        return equals(NONE);
    }

    boolean areOnlyHolidays() {
        return weekdays == 0 && nths.isEmpty() && (holidays || schoolHolidays);
    }

    boolean include(CalendarDay day) {
        return (weekdays >> day.weekday() & 1) == 1
                || holidays && day.holiday()
                || schoolHolidays && day.schoolHoliday()
                || !nths.isEmpty() && nths.stream().anyMatch(nth -> nth.includes(day.date()))
                || areNone();
    }

    @Override
    public String toString() {
        List<String> days = runs();
        nths.forEach(nth -> days.add(nth.toString()));
        if (holidays) {
            days.add("PH");
        }
        if (schoolHolidays) {
            days.add("SH");
        }
        return String.join(",", days);
    }

    private List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            int last = lastOfRun(day);
            if (last >= day) {
                runs.add(run(day, last));
                day = last;
            }
        }
        return runs;
    }

    private int lastOfRun(int day) {
        int next = day;
        while (next < 7 && (weekdays >> next & 1) == 1) {
            next++;
        }
        return next - 1;
    }

    private static String run(int first, int last) {
        return first == last ? NAMES[first] : NAMES[first] + (last - first > 1 ? "-" : ",") + NAMES[last];
    }
}
