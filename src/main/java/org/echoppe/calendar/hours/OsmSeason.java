package org.echoppe.calendar.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Rule;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.echoppe.calendar.hours.OsmNotation.OutsideSubset;

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

    /** The parser takes "Aug Sa[1]" for a date, "Aug: Sa[1]" for a day within a month; here they are the same. */
    static Optional<NthWeekday> dayCountedIn(Rule rule, DateRange range) throws OutsideSubset {
        DateWithOffset date = range.getStartDate();
        if (date.getNthWeekDay() == null) {
            return Optional.empty();
        }
        boolean alone = range.getEndDate() == null
                && rule.getDates().size() == 1
                && rule.getDays() == null
                && rule.getHolidays() == null;
        OsmRule.refuse(!alone, "refused.nth-of-month", range);
        return Optional.of(new NthWeekday(date.getNthWeekDay().ordinal(), List.of(date.getNth())));
    }

    private static boolean isMovable(DateWithOffset date) {
        return date.getVarDate() != null
                || date.isOpenEnded()
                || date.getWeekDayOffset() != null
                || date.getDayOffset() != 0;
    }

    private static Season season(DateWithOffset from, DateWithOffset to) throws OutsideSubset {
        MonthDay first = MonthDay.of(month(from, from), isWholeMonth(from) ? 1 : from.getDay());
        Month lastMonth = month(to, from);
        MonthDay last = MonthDay.of(lastMonth, isWholeMonth(to) ? lastMonth.maxLength() : to.getDay());
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

    private static boolean isWholeMonth(DateWithOffset date) {
        return date.undefinedDay() || date.getNthWeekDay() != null;
    }

    private static int yearAfter(int fromYear, boolean runsOverNewYear) {
        return fromYear != Season.EVERY_YEAR && runsOverNewYear ? fromYear + 1 : fromYear;
    }

    private static Month month(DateWithOffset date, DateWithOffset otherwise) {
        return Month.of(
                1 + (date.getMonth() == null ? otherwise : date).getMonth().ordinal());
    }
}
