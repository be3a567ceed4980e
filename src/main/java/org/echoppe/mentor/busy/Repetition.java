package org.echoppe.mentor.busy;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/** A rule by which an appointment comes again. Its days and hours are those of the clock it is kept by. */
record Repetition(Map<String, String> parts) {

    private static final Set<String> KNOWN = Set.of(
            "FREQ",
            "COUNT",
            "INTERVAL",
            "WKST",
            "BYDAY",
            "BYMONTH",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYSETPOS",
            "BYHOUR",
            "BYMINUTE",
            "BYSECOND");
    private static final Set<String> FREQUENCIES = Set.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY");
    private static final int MOST_A_DAY = 48;
    private static final int EARLIEST_COUNTED = 1970;
    private static final int EARLIEST_COUNTED_BY_HOUR = 2020;

    static Repetition read(ContentLine line) {
        Map<String, String> parts = Arrays.stream(
                        line.value().toUpperCase(Locale.ROOT).split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip(), (a, b) -> b, TreeMap::new));
        if (!FREQUENCIES.contains(parts.get("FREQ")) || aDay(parts) > MOST_A_DAY) {
            throw new IllegalArgumentException("Too often.");
        }
        return new Repetition(parts);
    }

    private static long aDay(Map<String, String> parts) {
        return Stream.of("BYHOUR", "BYMINUTE", "BYSECOND")
                .map(parts::get)
                .filter(values -> values != null)
                .mapToLong(values -> values.split(",").length)
                .reduce(1, (one, other) -> one * other);
    }

    /** When it begins from then until then, by its own clock. */
    List<LocalDateTime> starts(Stamp first, LocalDateTime from, LocalDateTime until, Zones zones) {
        if (parts.containsKey("COUNT") && first.local().getYear() < earliestCounted()) {
            throw new IllegalArgumentException("Nobody counts that far.");
        }
        return new Recur<LocalDateTime>(rule())
                .getDates(first.local(), from, until).stream()
                        .filter(isNotOver(first, zones))
                        .toList();
    }

    private int earliestCounted() {
        return parts.get("FREQ").equals("HOURLY") ? EARLIEST_COUNTED_BY_HOUR : EARLIEST_COUNTED;
    }

    /**
     * The end is looked at apart: calendars write it as a day, by a clock or in UTC, whatever they write the start as. A week
     * begins on Monday where nothing else is said, not as the machine's country has it.
     */
    private String rule() {
        String wholeWeeks = parts.containsKey("WKST") ? "" : ";WKST=MO";
        return parts.entrySet().stream()
                .filter(part -> KNOWN.contains(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";", "", wholeWeeks));
    }

    private Predicate<LocalDateTime> isNotOver(Stamp first, Zones zones) {
        String until = parts.get("UNTIL");
        if (until == null) {
            return start -> true;
        }
        Stamp last = Stamp.read(until, null, zones);
        LocalDateTime shown = until.endsWith("Z") ? Stamp.shown(last.instant(), first.rules()) : last.local();
        return last.isDay() || first.isDay()
                ? start -> !start.toLocalDate().isAfter(shown.toLocalDate())
                : start -> !start.isAfter(shown);
    }
}
