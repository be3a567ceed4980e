package org.echoppe.calendar.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDayRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.hours.OsmNotation.OutsideSubset;

/** One parsed rule of the notation, admitted to the declared subset piece by piece. */
final class OsmRule {

    private final Rule rule;
    private final String comment;

    private OsmRule(Rule rule) {
        this.rule = rule;
        this.comment = rule.getComment() != null || rule.getModifier() == null
                ? rule.getComment()
                : rule.getModifier().getComment();
    }

    /** Empty for a rule that is nothing but a comment. */
    static Optional<HourRule> read(Rule rule, List<HourRule> before) throws OutsideSubset {
        return new OsmRule(rule).read(before);
    }

    static boolean hasComment(Rule rule) {
        return new OsmRule(rule).comment != null;
    }

    private Optional<HourRule> read(List<HourRule> before) throws OutsideSubset {
        refuse(rule.isFallBack() && !isOnlyAComment(), "refused.fallback", "||");
        NamedDays days = days();
        PartOfYear when = OsmPartOfYear.read(rule, inSchoolHolidays());
        HourRule read = new HourRule(when, days, spans(), closes(), rule.isAdditive());
        return isOnlyAComment() && read.namesNoDay() ? Optional.empty() : Optional.of(placed(read, before));
    }

    private HourRule placed(HourRule read, List<HourRule> before) throws OutsideSubset {
        refuse(!before.isEmpty() && read.namesNoDay(), "refused.days-missing-later", rule);
        boolean firstNamesNoDay =
                !before.isEmpty() && before.get(before.size() - 1).namesNoDay();
        refuse(firstNamesNoDay && read.adds() && !read.when().isAlways(), "refused.date-added", rule);
        return read;
    }

    static void refuse(boolean found, String key, Object piece) throws OutsideSubset {
        if (found) {
            throw new OutsideSubset(key, piece instanceof List<?> list && !list.isEmpty() ? list.get(0) : piece);
        }
    }

    /** "Sa "sur rendez-vous"" says that nobody is there without one. */
    private boolean isOnlyAComment() {
        return comment != null
                && rule.getTimes() == null
                && !rule.isTwentyfourseven()
                && (rule.getModifier() == null || rule.getModifier().getModifier() == null);
    }

    private boolean closes() throws OutsideSubset {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null || modifier.getModifier() == null) {
            return isOnlyAComment();
        }
        refuse(modifier.getModifier() == RuleModifier.Modifier.UNKNOWN, "refused.unknown", "unknown");
        return modifier.getModifier() != RuleModifier.Modifier.OPEN;
    }

    private NamedDays days() throws OutsideSubset {
        int weekdays = 0;
        List<NthWeekday> nths = new ArrayList<>();
        for (WeekDayRange range : listOf(rule.getDays())) {
            if (range.getNths() == null) {
                weekdays |= OsmDays.weekdays(range);
            } else {
                nths.add(OsmDays.counted(range));
            }
        }
        for (DateRange range : listOf(rule.getDates())) {
            OsmSeason.dayCountedIn(rule, range).ifPresent(nths::add);
        }
        return new NamedDays(weekdays, nths, named(Holiday.Type.PH), named(Holiday.Type.SH));
    }

    private boolean named(Holiday.Type type) throws OutsideSubset {
        boolean named = false;
        for (Holiday holiday : listOf(rule.getHolidays())) {
            refuse(holiday.getOffset() != 0, "refused.holiday-offset", holiday);
            named |= holiday.getType() == type && (holiday.getUseAsWeekDay() || rule.getDays() == null);
        }
        return named;
    }

    private boolean inSchoolHolidays() throws OutsideSubset {
        boolean narrowed = false;
        for (Holiday holiday : listOf(rule.getHolidays())) {
            if (!holiday.getUseAsWeekDay() && rule.getDays() != null) {
                refuse(holiday.getType() == Holiday.Type.PH, "refused.holiday-and-weekday", holiday);
                narrowed = true;
            }
        }
        return narrowed;
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

    static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : list;
    }
}
