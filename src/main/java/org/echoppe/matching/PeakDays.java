package org.echoppe.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.echoppe.calendar.Peak;

/**
 * Which of the first four weeks' days lie in a peak of the shop, bit 0 being the first day.
 *
 * @param name the peak that takes the most of them; empty where none does
 */
record PeakDays(LocalDate first, int days, String name) {

    static final int FIRST_DAYS = 28;

    static PeakDays of(List<Peak> peaks, LocalDate first) {
        int days = peaks.stream().mapToInt(peak -> daysIn(peak, first)).reduce(0, (one, other) -> one | other);
        String name = peaks.stream()
                .max(Comparator.comparingInt(peak -> Integer.bitCount(daysIn(peak, first))))
                .map(Peak::name)
                .orElse("");
        return new PeakDays(first, days, days == 0 ? "" : name);
    }

    private static int daysIn(Peak peak, LocalDate first) {
        return IntStream.range(0, FIRST_DAYS)
                .filter(day -> peak.includes(first.plusDays(day)))
                .map(day -> 1 << day)
                .sum();
    }

    /** The first days that fall on one of these weekdays, bit 0 of which is Monday. */
    int onWeekdays(int weekdays) {
        int before = first.getDayOfWeek().ordinal();
        int week = (weekdays >> before | weekdays << 7 - before) & 0b111_1111;
        return week | week << 7 | week << 14 | week << 21;
    }
}
