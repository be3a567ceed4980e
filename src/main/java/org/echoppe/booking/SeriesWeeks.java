package org.echoppe.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.calendar.TimeWindow;

/**
 * The weeks of a series, from Monday to Sunday, whichever of its sessions have another time by now.
 *
 * @param sessions in their order of time, at least one
 */
record SeriesWeeks(List<TimeWindow> sessions, ZoneId zone) {

    private record Hour(DayOfWeek day, LocalTime time) {}

    /** The hour of the series, in the week of its first session. */
    TimeWindow first() {
        TimeWindow usual = usual();
        long later = ChronoUnit.WEEKS.between(week(sessions.get(0)), week(usual));
        return TimeWindow.of(usual.start().atZone(zone).minusWeeks(later).toInstant(), usual.length());
    }

    /** The first of those at the hour that most of them have. */
    private TimeWindow usual() {
        return sessions.stream()
                .collect(Collectors.groupingBy(this::hour, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(sessions)
                .get(0);
    }

    /** Its week has no session, and a later one has. */
    boolean areWithout(TimeWindow window) {
        LocalDate week = week(window);
        return week.isBefore(week(sessions.get(sessions.size() - 1)))
                && sessions.stream().map(this::week).noneMatch(week::equals);
    }

    private Hour hour(TimeWindow window) {
        var start = window.start().atZone(zone);
        return new Hour(start.getDayOfWeek(), start.toLocalTime());
    }

    private LocalDate week(TimeWindow window) {
        return LocalDate.ofInstant(window.start(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
