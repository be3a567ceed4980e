package org.echoppe.booking.fit;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.booking.fit.Fit.Margin;
import org.echoppe.calendar.Peak;

/**
 * The days that are left before a peak, each with the longest session it has room for: one a day, and in a week no more than
 * the pace. Of a week the roomiest days count.
 *
 * @param minutes by day, only days with room
 * @param pace    how many sessions a week, those booked already included
 * @param booked  the days that have a session already
 */
record Runway(NavigableMap<LocalDate, Integer> minutes, int pace, List<LocalDate> booked) {

    private static final int SPARE_DAYS = 7;
    private static final Comparator<Map.Entry<LocalDate, Integer>> ROOMIEST =
            Map.Entry.<LocalDate, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    Fit fit(Peak peak, int left, LocalDate today) {
        int possible = possibleFrom(today);
        if (possible < left) {
            return new Fit(peak, left, possible, null, Margin.NONE);
        }
        LocalDate latest = latest(left, today);
        boolean isWide = left == 0 || possible >= 2 * left && !latest.isBefore(today.plusDays(SPARE_DAYS));
        return new Fit(peak, left, possible, latest, isWide ? Margin.WIDE : Margin.TIGHT);
    }

    private int possibleFrom(LocalDate day) {
        return weeksFrom(day).stream().mapToInt(this::ofWeek).sum();
    }

    private Collection<List<Map.Entry<LocalDate, Integer>>> weeksFrom(LocalDate day) {
        return minutes.tailMap(day, true).entrySet().stream()
                .filter(room -> !booked.contains(room.getKey()))
                .collect(Collectors.groupingBy(room -> monday(room.getKey()), TreeMap::new, Collectors.toList()))
                .values();
    }

    private int ofWeek(List<Map.Entry<LocalDate, Integer>> days) {
        LocalDate monday = monday(days.get(0).getKey());
        long taken = booked.stream().filter(day -> monday(day).equals(monday)).count();
        return days.stream()
                .sorted(ROOMIEST)
                .limit(Math.max(0, pace - taken))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Beginning later never leaves more time, so the first day from the end that leaves enough is the last. */
    private LocalDate latest(int left, LocalDate today) {
        return Stream.iterate(
                        minutes.isEmpty() ? today : minutes.lastKey(),
                        day -> !day.isBefore(today),
                        day -> day.minusDays(1))
                .filter(day -> possibleFrom(day) >= left)
                .findFirst()
                .orElse(today);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }
}
