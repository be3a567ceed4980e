package org.echoppe.calendar.quiet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * The yardstick of the benchmark: the same slots worked out by hand for one fixed pair of weeks, with sorted ranges and
 * pointers that only move forward. It knows nothing of notation, words or ranking.
 */
final class SortedRanges {

    private static final int GRID = 300;

    private final int[][] week;
    private final boolean[] closed;
    private final LocalDate first;
    private final ZoneRules zone;

    /** For each weekday the minutes in which both are there and nobody is in a rush; and the days nobody is. */
    SortedRanges(int[][] week, boolean[] closed, LocalDate first, ZoneId zone) {
        this.week = week;
        this.closed = closed;
        this.first = first;
        this.zone = zone.getRules();
    }

    /** The starts of all slots, between what is taken. */
    long[] starts(long[][] taken, long from, long to, int length) {
        long[] starts = new long[4_096];
        int found = 0;
        int[] next = new int[taken.length];
        for (int day = 0; day < closed.length; day++) {
            if (closed[day]) {
                continue;
            }
            long midnight = (first.toEpochDay() + day) * 86_400;
            long offset =
                    zone.getOffset(Instant.ofEpochSecond(midnight + 43_200)).getTotalSeconds();
            int[] ranges = week[(int) ((first.toEpochDay() + day + 3) % 7)];
            for (int i = 0; i < ranges.length; i += 2) {
                long start = Math.max(from, midnight + 60L * ranges[i] - offset);
                long end = Math.min(to, midnight + 60L * ranges[i + 1] - offset);
                while (start < end) {
                    long busyFrom = end;
                    long busyTo = end;
                    for (int list = 0; list < taken.length; list++) {
                        long[] bounds = taken[list];
                        int at = next[list];
                        while (at < bounds.length && bounds[at + 1] <= start) {
                            at += 2;
                        }
                        next[list] = at;
                        if (at < bounds.length && bounds[at] < busyFrom) {
                            busyFrom = bounds[at];
                            busyTo = bounds[at + 1];
                        }
                    }
                    for (long slot = (start + GRID - 1) / GRID * GRID; slot + length <= busyFrom; slot += length) {
                        if (found == starts.length) {
                            starts = Arrays.copyOf(starts, 2 * found);
                        }
                        starts[found++] = slot;
                    }
                    start = Math.max(start, busyTo);
                }
            }
        }
        return Arrays.copyOf(starts, found);
    }
}
