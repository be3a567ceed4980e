package org.echoppe.calendar.quiet;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/**
 * When somebody has time in a typical week, laid out so that two weeks are compared in a moment: what the two share is
 * what {@link QuietTime#sharedMinutesPerWeek} says. One bit for each five minutes; five such sheets, one for each minute
 * of the five, only where hours begin or end between them.
 */
public final class QuietWeek {

    private static final int GRAIN = 5;
    private static final int DAYS = 7;
    private static final int CELLS_A_DAY = 24 * 60 / GRAIN;
    private static final int WORDS_A_DAY = (CELLS_A_DAY + Long.SIZE - 1) / Long.SIZE;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final long[][] sheets;

    private QuietWeek(long[][] sheets) {
        this.sheets = sheets;
    }

    /** When a shop is open and calm. */
    public static QuietWeek of(DeclaredHours opening, DeclaredHours rush) {
        return of(typicalWeek(opening).minus(typicalWeek(rush)));
    }

    public static QuietWeek of(DeclaredHours available) {
        return of(typicalWeek(available));
    }

    private static WindowSet typicalWeek(DeclaredHours hours) {
        LocalDate monday = QuietTime.TYPICAL_MONDAY;
        return hours.between(monday, monday.plusWeeks(1), ZoneOffset.UTC, Holidays.NONE);
    }

    private static QuietWeek of(WindowSet seconds) {
        long monday = QuietTime.TYPICAL_MONDAY.toEpochDay() * 24 * 3600;
        long[][] sheets = new long[GRAIN][DAYS * WORDS_A_DAY];
        for (int i = 0; i < seconds.size(); i++) {
            long end = Math.min((seconds.end(i) - monday) / 60, (long) DAYS * MINUTES_A_DAY);
            for (long minute = (seconds.start(i) - monday) / 60; minute < end; minute++) {
                mark(sheets, (int) minute);
            }
        }
        boolean isOnTheGrain = Arrays.stream(sheets).allMatch(sheet -> Arrays.equals(sheet, sheets[0]));
        return new QuietWeek(isOnTheGrain ? new long[][] {sheets[0]} : sheets);
    }

    private static void mark(long[][] sheets, int minute) {
        int cell = minute % MINUTES_A_DAY / GRAIN;
        int word = minute / MINUTES_A_DAY * WORDS_A_DAY + cell / Long.SIZE;
        sheets[minute % GRAIN][word] |= 1L << cell;
    }

    public int sharedMinutes(QuietWeek other) {
        if (sheets.length == 1 && other.sheets.length == 1) {
            return GRAIN * sharedCells(sheets[0], other.sheets[0]);
        }
        int minutes = 0;
        for (int minute = 0; minute < GRAIN; minute++) {
            minutes += sharedCells(sheet(minute), other.sheet(minute));
        }
        return minutes;
    }

    private static int sharedCells(long[] one, long[] other) {
        int cells = 0;
        for (int word = 0; word < one.length; word++) {
            cells += Long.bitCount(one[word] & other[word]);
        }
        return cells;
    }

    /** On which days of the week the two have a minute in common: bit 0 is Monday. */
    public int sharedDays(QuietWeek other) {
        int days = 0;
        for (int minute = 0; minute < Math.max(sheets.length, other.sheets.length); minute++) {
            days |= sharedDays(sheet(minute), other.sheet(minute));
        }
        return days;
    }

    private static int sharedDays(long[] one, long[] other) {
        int days = 0;
        for (int word = 0; word < one.length; word++) {
            days |= (one[word] & other[word]) == 0 ? 0 : 1 << word / WORDS_A_DAY;
        }
        return days;
    }

    private long[] sheet(int minute) {
        return sheets[sheets.length == 1 ? 0 : minute];
    }
}
