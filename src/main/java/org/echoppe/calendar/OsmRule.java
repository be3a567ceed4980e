package org.echoppe.calendar;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.ArrayList;
import java.util.List;
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

    static void refuse(boolean found, String key, Object piece) throws OutsideSubset {
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
            seasons.add(OsmSeason.read(range));
        }
        return seasons;
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : list;
    }
}
