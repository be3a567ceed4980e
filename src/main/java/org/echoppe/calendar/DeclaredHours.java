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
    public static final DeclaredHours NEVER = new DeclaredHours(List.of(HourRule.closed(0, false)));
    public static final DeclaredHours ALWAYS = new DeclaredHours(List.of(HourRule.open(0, false, Spans.WHOLE_DAY)));

    private final List<HourRule> rules;
    private final boolean seasonal;
    private final String notation;
    private final WindowSet[] usualDays = new WindowSet[7 * 4];

    DeclaredHours(List<HourRule> rules) {
        this.rules = List.copyOf(rules);
        this.seasonal = rules.stream().anyMatch(rule -> !rule.seasons().isEmpty());
        this.notation = written(rules);
    }

    /** Reads the notation only; what people write in their own words is for {@link HoursText#read}. */
    public static HoursReading parse(String notation) {
        return OsmNotation.read(notation);
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
        for (int i = 0; fromDay + i < toDay; i++) {
            WindowSet minutes = seasonal
                    ? seasonalDay(fromDay + i, holiday.get(i + 1), holiday.get(i))
                    : usualDay(weekday(fromDay + i), holiday.get(i + 1), holiday.get(i));
            addDay(seconds, (fromDay + i) * 86_400, minutes);
        }
        return seconds.toWindowSet();
    }

    private static void addDay(SecondsBuffer seconds, long midnight, WindowSet minutes) {
        for (int i = 0; i < minutes.size(); i++) {
            seconds.add(midnight + 60 * minutes.start(i), midnight + 60 * minutes.end(i));
        }
    }

    static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, 7L);
    }

    WindowSet usualDay(int weekday, boolean holiday, boolean holidayBefore) {
        int index = weekday * 4 + (holiday ? 2 : 0) + (holidayBefore ? 1 : 0);
        if (usualDays[index] == null) {
            usualDays[index] = evaluated(weekday, holiday, holidayBefore, null);
        }
        return usualDays[index];
    }

    WindowSet seasonalDay(long day, boolean holiday, boolean holidayBefore) {
        return evaluated(weekday(day), holiday, holidayBefore, LocalDate.ofEpochDay(day));
    }

    /** Rule after rule, each on the day itself and then with what it lets run over from the day before. */
    private WindowSet evaluated(int weekday, boolean holiday, boolean holidayBefore, LocalDate date) {
        WindowSet open = WindowSet.EMPTY;
        for (HourRule rule : rules) {
            if (rule.speaksOn(weekday, holiday) && (date == null || rule.speaksIn(date))) {
                open = rule.sayToday(open);
            }
            if (rule.spans().reachesIntoTheNextDay()
                    && rule.speaksOn((weekday + 6) % 7, holidayBefore)
                    && (date == null || rule.speaksIn(date.minusDays(1)))) {
                open = rule.sayTomorrow(open);
            }
        }
        return open;
    }

    List<HourRule> rules() {
        return rules;
    }

    boolean isSeasonal() {
        return seasonal;
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
