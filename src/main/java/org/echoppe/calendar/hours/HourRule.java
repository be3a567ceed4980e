package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.WindowSet;

/** One rule of declared hours: on which days it speaks, what it says, and whether it adds to what was said before. */
record HourRule(PartOfYear when, NamedDays days, Spans spans, boolean closes, boolean adds) {

    static HourRule open(NamedDays days, Spans spans) {
        return new HourRule(PartOfYear.ALWAYS, days, spans, false, false);
    }

    static HourRule closed(NamedDays days) {
        return new HourRule(PartOfYear.ALWAYS, days, Spans.WHOLE_DAY, true, false);
    }

    HourRule adding() {
        return new HourRule(when, days, spans, closes, true);
    }

    boolean namesNoDay() {
        return when.isAlways() && days.areNone();
    }

    boolean isDated() {
        return when.isDated() || !days.nths().isEmpty();
    }

    private boolean isCountedInSeasons() {
        return !when.seasons().isEmpty() && days.weekdays() == 0 && !days.nths().isEmpty();
    }

    /** Marks at least the days on which this rule speaks and the days after them; counted from the first. */
    void singleOut(BitSet days, long fromDay, long toDay) {
        boolean bySeason = when.years().isEmpty()
                && when.weeks().isEmpty()
                && !when.seasons().isEmpty();
        if (bySeason) {
            when.seasons().forEach(season -> season.singleOut(days, fromDay, toDay));
        } else {
            days.set(0, (int) Math.max(0, toDay - fromDay));
        }
    }

    boolean speaksOn(CalendarDay day) {
        return days.include(day) && when.includes(day);
    }

    /** It is about this public holiday itself, not about the weekday it falls on. */
    boolean speaksOfHoliday(LocalDate date) {
        return (days.holidays() || days.areNone()) && speaksOn(new CalendarDay(date, true, false));
    }

    /** It takes this date out, whatever weekday it is. */
    boolean takesOut(LocalDate date) {
        return closes
                && spans.isWholeDay()
                && when.isDated()
                && days.areNone()
                && speaksOn(new CalendarDay(date, false, false));
    }

    WindowSet sayToday(WindowSet before) {
        WindowSet today = spans.today();
        return closes ? before.minus(today) : adds ? before.union(today) : today;
    }

    WindowSet sayTomorrow(WindowSet before) {
        WindowSet rest = spans.tomorrow();
        return closes ? before.minus(rest) : before.union(rest);
    }

    /** Like {@link #sayToday}, without cutting at midnight; a day that is closed is closed for its night too. */
    WindowSet sayWholeDay(WindowSet before) {
        if (closes) {
            return spans.isWholeDay() ? WindowSet.EMPTY : before.minus(spans.minutes());
        }
        return adds ? before.union(spans.minutes()) : spans.minutes();
    }

    @Override
    public String toString() {
        if (namesNoDay() && spans.isWholeDay() && !closes) {
            return "24/7";
        }
        String hours = spans.isWholeDay() ? "" : spans.toString();
        String part = when + (isCountedInSeasons() ? ":" : "");
        return Stream.of(part, days.toString(), hours, closes ? "off" : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
