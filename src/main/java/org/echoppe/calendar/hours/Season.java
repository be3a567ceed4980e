package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.BitSet;
import java.util.Locale;

/** A stretch of the year, both days included, every year or in given years; it may run over New Year. */
record Season(int fromYear, MonthDay from, int toYear, MonthDay to) {

    static final int EVERY_YEAR = 0;

    boolean includes(LocalDate day) {
        int date = order(0, day.getMonthValue(), day.getDayOfMonth());
        if (fromYear != EVERY_YEAR) {
            int dated = order(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            return dated >= order(fromYear, from) && dated <= order(toYear, to);
        }
        boolean begun = date >= order(0, from);
        boolean notOver = date <= order(0, to);
        return from.isAfter(to) ? begun || notOver : begun && notOver;
    }

    /** Marks these days and the day after them, counted from the first. */
    void singleOut(BitSet days, long fromDay, long toDay) {
        if (fromYear != EVERY_YEAR) {
            mark(days, fromDay, toDay, fromYear, toYear);
            return;
        }
        int last = LocalDate.ofEpochDay(toDay).getYear();
        for (int year = LocalDate.ofEpochDay(fromDay).getYear() - 1; year <= last; year++) {
            mark(days, fromDay, toDay, year, from.isAfter(to) ? year + 1 : year);
        }
    }

    private void mark(BitSet days, long fromDay, long toDay, int first, int last) {
        long start = Math.max(0, from.atYear(first).toEpochDay() - fromDay);
        long end = Math.min(toDay, to.atYear(last).toEpochDay() + 2) - fromDay;
        if (start < end) {
            days.set((int) start, (int) end);
        }
    }

    private static int order(int year, MonthDay date) {
        return order(year, date.getMonthValue(), date.getDayOfMonth());
    }

    private static int order(int year, int month, int day) {
        return year * 512 + month * 32 + day;
    }

    boolean isOneDay() {
        return from.equals(to) && fromYear == toYear;
    }

    boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.getMonth().maxLength();
    }

    LocalDate sampleDay() {
        return from.atYear(fromYear == EVERY_YEAR ? 2028 : fromYear);
    }

    @Override
    public String toString() {
        if (isOneDay()) {
            return day(fromYear, from);
        }
        return isWholeMonths() && isOneMonthOrEveryYear()
                ? months()
                : day(fromYear, from) + "-" + day(toYear == fromYear ? EVERY_YEAR : toYear, to);
    }

    /** "2027 Jan-Apr" is not good notation, "2027 Jan" and "Jan-Apr" are. */
    private boolean isOneMonthOrEveryYear() {
        return fromYear == EVERY_YEAR || isOneMonth();
    }

    private boolean isOneMonth() {
        return from.getMonth() == to.getMonth() && fromYear == toYear;
    }

    private String months() {
        String first = year(fromYear) + month(from.getMonth());
        return isOneMonth() ? first : first + "-" + month(to.getMonth());
    }

    private static String day(int year, MonthDay date) {
        return "%s%s %02d".formatted(year(year), month(date.getMonth()), date.getDayOfMonth());
    }

    private static String year(int year) {
        return year == EVERY_YEAR ? "" : year + " ";
    }

    private static String month(Month month) {
        String name = month.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
