package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** When in the year a rule speaks: in some years, and there in some weeks, and there in some seasons; empty is always. */
record PartOfYear(List<Years> years, List<Weeks> weeks, List<Season> seasons, boolean inSchoolHolidays) {

    static final PartOfYear ALWAYS = new PartOfYear(List.of(), List.of(), List.of(), false);

    PartOfYear {
        years = List.copyOf(years);
        weeks = List.copyOf(weeks);
        seasons = List.copyOf(seasons);
    }

    static PartOfYear in(Season season) {
        return new PartOfYear(List.of(), List.of(), List.of(season), false);
    }

    boolean isAlways() {
        return !isDated() && !inSchoolHolidays;
    }

    boolean isDated() {
        return !(years.isEmpty() && weeks.isEmpty() && seasons.isEmpty());
    }

    boolean includes(CalendarDay day) {
        return (!inSchoolHolidays || day.schoolHoliday()) && (!isDated() || includes(day.date()));
    }

    private boolean includes(LocalDate date) {
        return (years.isEmpty() || years.stream().anyMatch(range -> range.includes(date)))
                && (weeks.isEmpty() || weeks.stream().anyMatch(range -> range.includes(date)))
                && (seasons.isEmpty() || seasons.stream().anyMatch(season -> season.includes(date)));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(listed(years));
        text.append(weeks.isEmpty() ? "" : " week " + listed(weeks));
        text.append(seasons.isEmpty() ? "" : " " + listed(seasons));
        return text.append(inSchoolHolidays ? " SH" : "").toString().strip();
    }

    private static String listed(List<?> ranges) {
        return ranges.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
