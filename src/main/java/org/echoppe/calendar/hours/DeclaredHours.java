package org.echoppe.calendar.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Sayable;
import org.echoppe.calendar.WallClock;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.Words;

/** Hours as somebody declared them: opening hours, rush bands or availability, in the declared subset of OSM notation. */
public final class DeclaredHours implements Sayable {

    public static final int MAX_LENGTH = 500;
    static final int MAX_RULES = 60;
    public static final DeclaredHours NEVER = new DeclaredHours(List.of(HourRule.closed(NamedDays.NONE)));
    public static final DeclaredHours ALWAYS =
            new DeclaredHours(List.of(HourRule.open(NamedDays.NONE, Spans.WHOLE_DAY)));

    private static final LastReadings LAST = new LastReadings(OsmNotation::read);

    private final List<HourRule> rules;
    private final DayByDay days;
    private final String notation;
    private volatile Answer lastAnswer = Answer.NONE;

    /** Many questions in a row are about the same days, such as those of all mentors to one shop. */
    private record Answer(LocalDate from, LocalDate to, ZoneId zone, Holidays holidays, WindowSet windows) {

        static final Answer NONE = new Answer(LocalDate.MIN, LocalDate.MIN, ZoneOffset.UTC, Holidays.NONE, null);

        boolean isTo(LocalDate first, LocalDate toExclusive, ZoneId where, Holidays when) {
            return from.equals(first) && to.equals(toExclusive) && zone.equals(where) && holidays.equals(when);
        }
    }

    DeclaredHours(List<HourRule> rules) {
        this.rules = List.copyOf(rules);
        this.days = new DayByDay(this.rules);
        this.notation = written(rules);
    }

    /** Reads the notation only; what people write in their own words is for {@link HoursText#read}. */
    public static HoursReading parse(String notation) {
        return LAST.of(notation);
    }

    /** For hours that were understood once and come back from the database. */
    public static DeclaredHours of(String notation) {
        HoursReading reading = parse(notation);
        if (reading instanceof HoursReading.Understood understood) {
            return understood.hours();
        }
        throw new UnreadableHoursException(notation, reading);
    }

    /**
     * Hours that were worked out, not declared: the same minutes of the day every week. Without the notation in between,
     * for they may be longer than what can be declared.
     */
    public static DeclaredHours everyWeek(Map<DayOfWeek, WindowSet> minutes) {
        Map<Spans, Integer> daysByHours = new LinkedHashMap<>();
        new TreeMap<>(minutes).forEach((day, open) -> {
            if (!open.isEmpty()) {
                daysByHours.merge(Spans.of(open), 1 << day.ordinal(), (one, other) -> one | other);
            }
        });
        List<HourRule> rules = daysByHours.entrySet().stream()
                .map(same -> HourRule.open(NamedDays.of(same.getValue()), same.getKey()))
                .toList();
        return rules.isEmpty() ? NEVER : new DeclaredHours(rules);
    }

    private static String written(List<HourRule> rules) {
        StringBuilder text = new StringBuilder();
        for (HourRule rule : rules) {
            text.append(text.isEmpty() ? "" : rule.adds() ? ", " : "; ").append(rule);
        }
        return text.toString();
    }

    /** The canonical text, at most {@link #MAX_LENGTH} characters: what is stored. */
    public String notation() {
        return notation;
    }

    /** The hours as a person would say them. */
    @Override
    public String inWords(Locale locale) {
        return new HoursInWords(new Words(locale), this).say();
    }

    /** The same of a person: not closed, but not available. */
    public String availabilityInWords(Locale locale) {
        return new HoursInWords(Words.ofAPerson(locale), this).say();
    }

    /** Whether there are other hours in parts of the year, which a typical week does not show. */
    public boolean changeInTheYear() {
        return rules.stream().anyMatch(rule -> !rule.when().isAlways());
    }

    /** Only when, not when not: for rush and calm, which are no doors that close. */
    public String timesInWords(Locale locale) {
        return new HoursInWords(new Words(locale), this).sayTimes();
    }

    /** The declared windows of the days from {@code from} up to, and without, {@code toExclusive}. */
    public WindowSet between(LocalDate from, LocalDate toExclusive, ZoneId zone, Holidays holidays) {
        Answer last = lastAnswer;
        if (last.isTo(from, toExclusive, zone, holidays) && last.windows() != null) {
            return last.windows();
        }
        WindowSet windows = workedOut(from, toExclusive, zone, holidays);
        lastAnswer = new Answer(from, toExclusive, zone, holidays, windows);
        return windows;
    }

    private WindowSet workedOut(LocalDate from, LocalDate toExclusive, ZoneId zone, Holidays holidays) {
        WindowSet onTheWall = days.onTheWall(from.toEpochDay(), toExclusive.toEpochDay(), holidays);
        return zone instanceof ZoneOffset offset && offset.getTotalSeconds() == 0
                ? onTheWall
                : WallClock.toInstants(onTheWall, zone);
    }

    /** Whether they say what holds on this public holiday, and not only what holds on its weekday. */
    public boolean speakOfHoliday(LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.speaksOfHoliday(day));
    }

    /** Whether they take this very day out, as an absence does. */
    public boolean takeOut(LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.takesOut(day));
    }

    List<HourRule> rules() {
        return rules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeclaredHours hours && notation.equals(hours.notation);
    }

    @Override
    public int hashCode() {
        return notation.hashCode();
    }

    @Override
    public String toString() {
        return notation;
    }
}
