package org.echoppe.calendar.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.util.ArrayList;
import java.util.List;
import org.echoppe.calendar.hours.OsmNotation.OutsideSubset;

/** The years, weeks and dates of a parsed rule, admitted to the declared subset. */
final class OsmPartOfYear {

    private OsmPartOfYear() {}

    static PartOfYear read(Rule rule, boolean inSchoolHolidays) throws OutsideSubset {
        return new PartOfYear(years(rule), weeks(rule), seasons(rule), inSchoolHolidays);
    }

    private static List<Years> years(Rule rule) throws OutsideSubset {
        List<Years> years = new ArrayList<>();
        for (YearRange range : OsmRule.listOf(rule.getYears())) {
            years.add(years(range));
        }
        return years;
    }

    private static Years years(YearRange range) throws OutsideSubset {
        int first = range.getStartYear();
        int given = range.getEndYear() < 0 ? first : range.getEndYear();
        int last = range.isOpenEnded() ? Years.OPEN : given;
        OsmRule.refuse(last < first || range.isOpenEnded() && range.getInterval() > 0, "refused.years", range);
        return new Years(first, last, Math.max(1, range.getInterval()));
    }

    private static List<Weeks> weeks(Rule rule) throws OutsideSubset {
        List<Weeks> weeks = new ArrayList<>();
        for (WeekRange range : OsmRule.listOf(rule.getWeeks())) {
            int last = range.getEndWeek() < 0 ? range.getStartWeek() : range.getEndWeek();
            OsmRule.refuse(last < range.getStartWeek(), "refused.week-range", "week");
            weeks.add(new Weeks(range.getStartWeek(), last, Math.max(1, range.getInterval())));
        }
        return weeks;
    }

    private static List<Season> seasons(Rule rule) throws OutsideSubset {
        List<Season> seasons = new ArrayList<>();
        for (DateRange range : OsmRule.listOf(rule.getDates())) {
            seasons.add(OsmSeason.read(range));
        }
        long everyYear = seasons.stream()
                .filter(season -> season.fromYear() == Season.EVERY_YEAR)
                .count();
        OsmRule.refuse(everyYear > 0 && everyYear < seasons.size(), "refused.year-once", rule.getDates());
        return seasons;
    }
}
