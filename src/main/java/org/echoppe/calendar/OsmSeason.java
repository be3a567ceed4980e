package org.echoppe.calendar;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Objects;
import org.echoppe.calendar.OsmNotation.OutsideSubset;

/** One parsed range of dates, admitted to the declared subset if its days are fixed and exist. */
final class OsmSeason {

    private OsmSeason() {}

    static Season read(DateRange range) throws OutsideSubset {
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = Objects.requireNonNullElse(range.getEndDate(), from);
        OsmRule.refuse(range.getInterval() != 0 || isMovable(from) || isMovable(to), "refused.movable-date", range);
        try {
            return season(from, to);
        } catch (DateTimeException impossible) {
            throw new OutsideSubset("refused.impossible-date", range);
        }
    }

    private static boolean isMovable(DateWithOffset date) {
        return date.getVarDate() != null
                || date.isOpenEnded()
                || date.getNthWeekDay() != null
                || date.getWeekDayOffset() != null
                || date.getDayOffset() != 0;
    }

    private static Season season(DateWithOffset from, DateWithOffset to) throws OutsideSubset {
        MonthDay first = MonthDay.of(month(from, from), from.undefinedDay() ? 1 : from.getDay());
        Month lastMonth = month(to, from);
        MonthDay last = MonthDay.of(lastMonth, to.undefinedDay() ? lastMonth.maxLength() : to.getDay());
        int fromYear = from.undefinedYear() ? Season.EVERY_YEAR : from.getYear();
        int toYear = to.undefinedYear() ? yearAfter(fromYear, last.isBefore(first)) : to.getYear();
        OsmRule.refuse(fromYear == Season.EVERY_YEAR && toYear != fromYear, "refused.years", to);
        OsmRule.refuse(
                toYear < fromYear || fromYear != 0 && toYear == fromYear && last.isBefore(first),
                "refused.impossible-date",
                to);
        boolean wholeYear =
                fromYear == Season.EVERY_YEAR && last.atYear(2027).plusDays(1).equals(first.atYear(2027));
        OsmRule.refuse(wholeYear, "refused.whole-year", from);
        return new Season(fromYear, first, toYear, last);
    }

    private static int yearAfter(int fromYear, boolean runsOverNewYear) {
        return fromYear != Season.EVERY_YEAR && runsOverNewYear ? fromYear + 1 : fromYear;
    }

    private static Month month(DateWithOffset date, DateWithOffset otherwise) {
        return Month.of(
                1 + (date.getMonth() == null ? otherwise : date).getMonth().ordinal());
    }
}
