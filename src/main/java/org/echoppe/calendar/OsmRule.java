package org.echoppe.calendar;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.echoppe.calendar.OsmNotation.OutsideSubset;

/** One parsed rule of the notation, admitted to the declared subset piece by piece. */
final class OsmRule {

    private final Rule rule;

    private OsmRule(Rule rule) {
        this.rule = rule;
    }

    static HourRule read(Rule rule, List<HourRule> before) throws OutsideSubset {
        return new OsmRule(rule).read(before);
    }

    private HourRule read(List<HourRule> before) throws OutsideSubset {
        refuseWhatIsNeverRead();
        HourRule read = new HourRule(seasons(), weekdays(), namesHolidays(), spans(), closes(), rule.isAdditive());
        refuse(!before.isEmpty() && read.namesNoDay(), "refused.days-missing-later", rule);
        boolean firstNamesNoDay =
                !before.isEmpty() && before.get(before.size() - 1).namesNoDay();
        refuse(firstNamesNoDay && read.adds() && !read.seasons().isEmpty(), "refused.date-added", rule);
        return read;
    }

    private void refuseWhatIsNeverRead() throws OutsideSubset {
        refuse(rule.isFallBack(), "refused.fallback", "||");
        refuse(rule.getComment() != null, "refused.comment", "\"");
        refuse(rule.getYears() != null, "refused.years", rule.getYears());
        refuse(rule.getWeeks() != null, "refused.weeks", "week");
    }

    private static void refuse(boolean found, String key, Object piece) throws OutsideSubset {
        if (found) {
            throw new OutsideSubset(key, piece instanceof List<?> list && !list.isEmpty() ? list.get(0) : piece);
        }
    }

    private boolean closes() throws OutsideSubset {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null) {
            return false;
        }
        refuse(modifier.getComment() != null, "refused.comment", "\"");
        refuse(modifier.getModifier() == RuleModifier.Modifier.UNKNOWN, "refused.unknown", "unknown");
        return modifier.getModifier() != RuleModifier.Modifier.OPEN;
    }

    private int weekdays() throws OutsideSubset {
        int days = 0;
        for (WeekDayRange range : listOf(rule.getDays())) {
            refuse(range.getNths() != null || range.getOffset() != 0, "refused.nth", range);
            days |= days(range);
        }
        return days;
    }

    private static int days(WeekDayRange range) {
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        int days = 0;
        for (int day = first; day != last; day = (day + 1) % 7) {
            days |= 1 << day;
        }
        return days | 1 << last;
    }

    private boolean namesHolidays() throws OutsideSubset {
        for (Holiday holiday : listOf(rule.getHolidays())) {
            refuse(holiday.getType() != Holiday.Type.PH, "refused.school-holidays", "SH");
            refuse(holiday.getOffset() != 0, "refused.holiday-offset", holiday);
            refuse(!holiday.getUseAsWeekDay() && rule.getDays() != null, "refused.holiday-and-weekday", holiday);
        }
        return rule.getHolidays() != null;
    }

    private Spans spans() throws OutsideSubset {
        if (rule.getTimes() == null) {
            return Spans.WHOLE_DAY;
        }
        List<Spans.Span> spans = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            spans.add(span(time));
        }
        return new Spans(spans);
    }

    private static Spans.Span span(TimeSpan time) throws OutsideSubset {
        refuse(time.getStartEvent() != null || time.getEndEvent() != null, "refused.sun", time);
        refuse(time.isOpenEnded(), "refused.open-end", "+");
        refuse(time.getInterval() != 0, "refused.interval", "/");
        refuse(time.getEnd() == TimeSpan.UNDEFINED_TIME, "refused.end-missing", time);
        refuse(time.getEnd() <= time.getStart() || time.getStart() >= Spans.DAY, "refused.empty-range", time);
        refuse(time.getEnd() - time.getStart() > Spans.DAY, "refused.empty-range", time);
        return new Spans.Span(time.getStart(), time.getEnd());
    }

    private List<Season> seasons() throws OutsideSubset {
        List<Season> seasons = new ArrayList<>();
        for (DateRange range : listOf(rule.getDates())) {
            seasons.add(season(range));
        }
        return seasons;
    }

    private static Season season(DateRange range) throws OutsideSubset {
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = Objects.requireNonNullElse(range.getEndDate(), from);
        refuse(range.getInterval() != 0 || isMovable(from) || isMovable(to), "refused.movable-date", range);
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
        refuse(fromYear == Season.EVERY_YEAR && toYear != fromYear, "refused.years", to);
        refuse(
                toYear < fromYear || fromYear != 0 && toYear == fromYear && last.isBefore(first),
                "refused.impossible-date",
                to);
        boolean wholeYear =
                fromYear == Season.EVERY_YEAR && last.atYear(2027).plusDays(1).equals(first.atYear(2027));
        refuse(wholeYear, "refused.whole-year", from);
        return new Season(fromYear, first, toYear, last);
    }

    private static int yearAfter(int fromYear, boolean runsOverNewYear) {
        return fromYear != Season.EVERY_YEAR && runsOverNewYear ? fromYear + 1 : fromYear;
    }

    private static Month month(DateWithOffset date, DateWithOffset otherwise) {
        return Month.of(
                1 + (date.getMonth() == null ? otherwise : date).getMonth().ordinal());
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : list;
    }
}
