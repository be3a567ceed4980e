package org.echoppe.matching.answer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/**
 * Counts hours of working days: a day counts from midnight to midnight, or not at all. So 48 of them are two days on which
 * somebody works, however few hours they have on each.
 */
record WorkingDays(Predicate<LocalDate> works, ZoneId zone) {

    /** Whoever has no such day for so long is waited for without end. */
    static final int FURTHEST_DAYS = 180;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The days somebody has hours on, or Monday to Friday where they never have any; without public holidays and peaks. */
    static WorkingDays of(DeclaredHours hours, Holidays holidays, List<Peak> peaks, LocalDate from, ZoneId zone) {
        Predicate<LocalDate> usual = hours.equals(DeclaredHours.NEVER)
                ? day -> !WEEKEND.contains(day.getDayOfWeek())
                : daysOf(hours.between(from, from.plusDays(FURTHEST_DAYS), zone, holidays), zone)::contains;
        return new WorkingDays(
                usual.and(day -> !holidays.isHoliday(day))
                        .and(day -> peaks.stream().noneMatch(peak -> peak.includes(day))),
                zone);
    }

    private static Set<LocalDate> daysOf(WindowSet windows, ZoneId zone) {
        return windows.windows().stream()
                .map(window -> LocalDate.ofInstant(window.start(), zone))
                .collect(Collectors.toSet());
    }

    /** When so much of working days has passed; empty where that lies too far ahead to say. */
    Optional<Instant> after(Instant start, Duration hours) {
        LocalDate first = LocalDate.ofInstant(start, zone);
        Duration left = hours;
        Instant from = start;
        for (LocalDate day = first; day.isBefore(first.plusDays(FURTHEST_DAYS)); day = day.plusDays(1)) {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Duration here = works.test(day) ? Duration.between(from, midnight) : Duration.ZERO;
            if (here.compareTo(left) >= 0 && !here.isZero()) {
                return Optional.of(from.plus(left));
            }
            left = left.minus(here);
            from = midnight;
        }
        return Optional.empty();
    }
}
