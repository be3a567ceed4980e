package org.echoppe.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Hours as somebody declared them: opening hours, rush bands or availability, in the declared subset of OSM notation. */
public final class DeclaredHours {

    public static final int MAX_LENGTH = 500;
    static final int MAX_RULES = 60;
    public static final DeclaredHours NEVER = new DeclaredHours(List.of(HourRule.closed(NamedDays.NONE)));
    public static final DeclaredHours ALWAYS =
            new DeclaredHours(List.of(HourRule.open(NamedDays.NONE, Spans.WHOLE_DAY)));

    private static final int HOLIDAY = 1;
    private static final int HOLIDAY_BEFORE = 2;
    private static final int SCHOOL = 4;
    private static final int SCHOOL_BEFORE = 8;

    private static final LastReadings LAST = new LastReadings(OsmNotation::read);

    private final List<HourRule> rules;
    private final boolean dated;
    private final String notation;
    private final WindowSet[] usualDays = new WindowSet[7 * 16];

    DeclaredHours(List<HourRule> rules) {
        this.rules = List.copyOf(rules);
        this.dated = rules.stream().anyMatch(HourRule::isDated);
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
    public String inWords(Locale locale) {
        return new HoursInWords(new Words(locale), this).say();
    }

    /** The same of a person: not closed, but not available. */
    public String availabilityInWords(Locale locale) {
        return new HoursInWords(Words.ofAPerson(locale), this).say();
    }

    /** Only when, not when not: for rush and calm, which are no doors that close. */
    public String timesInWords(Locale locale) {
        return new HoursInWords(new Words(locale), this).sayTimes();
    }

    /** The declared windows of the days from {@code from} up to, and without, {@code toExclusive}. */
    public WindowSet between(LocalDate from, LocalDate toExclusive, ZoneId zone, Holidays holidays) {
        WindowSet onTheWall = onTheWall(from.toEpochDay(), toExclusive.toEpochDay(), holidays);
        return zone instanceof ZoneOffset offset && offset.getTotalSeconds() == 0
                ? onTheWall
                : WallClock.toInstants(onTheWall, zone);
    }

    /** The same as a clock on the wall shows it, as if there were no zones. */
    private WindowSet onTheWall(long fromDay, long toDay, Holidays holidays) {
        SecondsBuffer seconds = new SecondsBuffer((int) Math.max(0, toDay - fromDay) * 2);
        BitSet holiday = holidays.among(fromDay - 1, toDay);
        BitSet school = holidays.school().among(fromDay - 1, toDay);
        for (int i = 0; fromDay + i < toDay; i++) {
            WindowSet minutes = dated
                    ? day(LocalDate.ofEpochDay(fromDay + i), flags(i, holiday, school))
                    : usualDay(weekday(fromDay + i), flags(i, holiday, school));
            addDay(seconds, (fromDay + i) * 86_400, minutes);
        }
        return seconds.toWindowSet();
    }

    private static int flags(int day, BitSet holiday, BitSet school) {
        return (holiday.get(day + 1) ? HOLIDAY : 0)
                | (holiday.get(day) ? HOLIDAY_BEFORE : 0)
                | (school.get(day + 1) ? SCHOOL : 0)
                | (school.get(day) ? SCHOOL_BEFORE : 0);
    }

    private static void addDay(SecondsBuffer seconds, long midnight, WindowSet minutes) {
        for (int i = 0; i < minutes.size(); i++) {
            seconds.add(midnight + 60 * minutes.start(i), midnight + 60 * minutes.end(i));
        }
    }

    private static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, 7L);
    }

    private WindowSet usualDay(int weekday, int flags) {
        int index = weekday << 4 | flags;
        if (usualDays[index] == null) {
            usualDays[index] = day(CalendarDay.like(weekday, false, false).date(), flags);
        }
        return usualDays[index];
    }

    private WindowSet day(LocalDate date, int flags) {
        return evaluated(
                new CalendarDay(date, (flags & HOLIDAY) != 0, (flags & SCHOOL) != 0),
                new CalendarDay(date.minusDays(1), (flags & HOLIDAY_BEFORE) != 0, (flags & SCHOOL_BEFORE) != 0));
    }

    /** Rule after rule, each on the day itself and then with what it lets run over from the day before. */
    private WindowSet evaluated(CalendarDay today, CalendarDay yesterday) {
        WindowSet open = WindowSet.EMPTY;
        for (HourRule rule : rules) {
            if (rule.speaksOn(today)) {
                open = rule.sayToday(open);
            }
            if (rule.spans().reachesIntoTheNextDay() && rule.speaksOn(yesterday)) {
                open = rule.sayTomorrow(open);
            }
        }
        return open;
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
