package org.echoppe.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One rule of declared hours: on which days it speaks, what it says, and whether it adds to what was said before. */
record HourRule(List<Season> seasons, int weekdays, boolean holidays, Spans spans, boolean closes, boolean adds) {

    static final int EVERY_DAY = 0b1111111;
    private static final String[] NAMES = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

    HourRule {
        seasons = List.copyOf(seasons);
    }

    static HourRule open(int weekdays, boolean holidays, Spans spans) {
        return new HourRule(List.of(), weekdays, holidays, spans, false, false);
    }

    static HourRule closed(int weekdays, boolean holidays) {
        return new HourRule(List.of(), weekdays, holidays, Spans.WHOLE_DAY, true, false);
    }

    HourRule during(List<Season> when) {
        return new HourRule(when, weekdays, holidays, spans, closes, adds);
    }

    HourRule adding() {
        return new HourRule(seasons, weekdays, holidays, spans, closes, true);
    }

    boolean namesNoDay() {
        return seasons.isEmpty() && weekdays == 0 && !holidays;
    }

    boolean speaksOn(int weekday, boolean holiday) {
        boolean anyDay = weekdays == 0 && !holidays;
        return anyDay || (weekdays >> weekday & 1) == 1 || holidays && holiday;
    }

    boolean speaksIn(LocalDate day) {
        return seasons.isEmpty() || seasons.stream().anyMatch(season -> season.includes(day));
    }

    WindowSet sayToday(WindowSet before) {
        WindowSet today = spans.today();
        return closes ? before.minus(today) : adds ? before.union(today) : today;
    }

    WindowSet sayTomorrow(WindowSet before) {
        WindowSet rest = spans.tomorrow();
        return closes ? before.minus(rest) : before.union(rest);
    }

    /** Like {@link #sayToday}, without cutting at midnight. */
    WindowSet sayWholeDay(WindowSet before) {
        WindowSet whole = spans.minutes();
        return closes ? before.minus(whole) : adds ? before.union(whole) : whole;
    }

    @Override
    public String toString() {
        if (namesNoDay() && spans.isWholeDay() && !closes) {
            return "24/7";
        }
        List<String> parts =
                new ArrayList<>(List.of(seasonsText(), daysText(), spans.isWholeDay() ? "" : spans.toString()));
        parts.add(closes ? "off" : "");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String seasonsText() {
        return seasons.stream().map(Season::toString).collect(Collectors.joining(","));
    }

    private String daysText() {
        List<String> days = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            int last = lastOfRun(day);
            if (last >= day) {
                days.add(run(day, last));
                day = last;
            }
        }
        if (holidays) {
            days.add("PH");
        }
        return String.join(",", days);
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
