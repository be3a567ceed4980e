package org.echoppe.calendar.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.hours.HoursReading.Questioned;
import org.echoppe.calendar.hours.HoursReading.Understood;

/** Where good notation may not be what the person meant who typed it. */
final class TypedNotation {

    private static final Pattern MARCH_OR_TUESDAY =
            Pattern.compile("\\bmar\\b(?!\\s*\\d{1,2}\\b(?!:))", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_MONTH =
            Pattern.compile("\\b(jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LATE_NIGHT = Spans.DAY + 7 * 60;
    private static final int LONG = 17 * 60;

    private final String typed;
    private final Understood understood;
    private final DeclaredHours hours;
    private final List<HourRule> rules;

    private TypedNotation(String typed, Understood understood) {
        this.typed = typed;
        this.understood = understood;
        this.hours = understood.hours();
        this.rules = hours.rules();
    }

    static HoursReading doubtsAbout(String typed, Understood understood) {
        return new TypedNotation(typed, understood).reading();
    }

    private HoursReading reading() {
        if (MARCH_OR_TUESDAY.matcher(typed).find()
                && !OTHER_MONTH.matcher(typed).find()) {
            return questioned("question.march-or-tuesday", hours);
        }
        if (rules.stream().anyMatch(TypedNotation::isWholeDayWithoutSayingSo)) {
            return questioned("question.hours-missing", hours);
        }
        if (rules.stream().flatMap(rule -> rule.spans().list().stream()).anyMatch(TypedNotation::isOddNight)) {
            return questioned("question.overnight", hours);
        }
        return overruling();
    }

    private static Questioned questioned(String key, DeclaredHours... meanings) {
        Set<DeclaredHours> distinct = new LinkedHashSet<>(List.of(meanings));
        return new Questioned(TimeText.of(key), List.copyOf(distinct));
    }

    private static boolean isWholeDayWithoutSayingSo(HourRule rule) {
        return rule.spans().isWholeDay() && !rule.closes() && !rule.namesNoDay();
    }

    private static boolean isOddNight(Spans.Span span) {
        return span.end() > LATE_NIGHT || span.end() > Spans.DAY && span.end() - span.start() > LONG;
    }

    /** "Mo 09:00-12:00; Mo 14:00-18:00" means the afternoon only, which is rarely what was meant. */
    private HoursReading overruling() {
        List<HourRule> untangled = untangled();
        if (untangled.equals(rules)) {
            return understood;
        }
        boolean night = rules.stream().anyMatch(rule -> rule.spans().reachesIntoTheNextDay());
        DeclaredHours likelier = new DeclaredHours(untangled);
        return night ? questioned("question.night-cut", likelier) : questioned("question.overruled", likelier, hours);
    }

    /** General rules first, then holidays, then parts of the year; what would wipe out an earlier rule adds to it instead. */
    private List<HourRule> untangled() {
        List<HourRule> ordered = new ArrayList<>(rules);
        if (rules.stream().noneMatch(HourRule::adds)) {
            ordered.sort(Comparator.comparingInt(TypedNotation::rank));
        }
        for (int later = 1; later < ordered.size(); later++) {
            HourRule rule = ordered.get(later);
            if (!rule.adds()
                    && !rule.closes()
                    && ordered.subList(0, later).stream().anyMatch(earlier -> overrules(rule, earlier))) {
                ordered.set(later, rule.adding());
            }
        }
        return ordered;
    }

    private static int rank(HourRule rule) {
        if (!rule.when().isAlways()) {
            return 2;
        }
        return rule.days().areOnlyHolidays() || !rule.days().nths().isEmpty() ? 1 : 0;
    }

    private static boolean overrules(HourRule later, HourRule earlier) {
        boolean samePart = later.when().equals(earlier.when());
        boolean apart = !earlier.spans().overlaps(later.spans());
        return samePart && apart && !earlier.closes() && namesTheSameDays(later.days(), earlier.days())
                || cutsTheNight(later, earlier);
    }

    private static boolean namesTheSameDays(NamedDays later, NamedDays earlier) {
        if (earlier.weekdays() != 0) {
            return (earlier.weekdays() & ~later.weekdays()) == 0;
        }
        return earlier.areOnlyHolidays()
                && (later.holidays() || !earlier.holidays())
                && (later.schoolHolidays() || !earlier.schoolHolidays());
    }

    private static boolean cutsTheNight(HourRule later, HourRule earlier) {
        int nights = earlier.days().weekdays();
        int dayAfter = (nights << 1 | nights >> 6) & NamedDays.EVERY_DAY;
        return earlier.spans().reachesIntoTheNextDay()
                && (dayAfter & later.days().weekdays()) != 0
                && later.when().isAlways()
                && (nights & later.days().weekdays()) == 0;
    }
}
