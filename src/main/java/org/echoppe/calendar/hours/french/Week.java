package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.echoppe.calendar.hours.french.Phrase.ListedDays;

/** The hours of seven days and of public holidays while they are being worked out. */
final class Week {

    static final int HOLIDAYS = 7;
    private static final String[] NAMES = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

    private final DayHours[] hours = new DayHours[8];
    private final int[] saidFor = new int[8];
    private final Map<String, DayHours> counted = new LinkedHashMap<>();
    private final List<String> closedParts = new ArrayList<>();

    Week copy() {
        Week copy = new Week();
        System.arraycopy(hours, 0, copy.hours, 0, 8);
        System.arraycopy(saidFor, 0, copy.saidFor, 0, 8);
        copy.counted.putAll(counted);
        copy.closedParts.addAll(closedParts);
        return copy;
    }

    /** The days of a listed entry as indexes, public holidays being the eighth. */
    static int[] indexes(ListedDays listed) {
        int mask = listed.days() | (listed.holidays() ? 1 << HOLIDAYS : 0);
        return java.util.stream.IntStream.range(0, 8)
                .filter(day -> (mask >> day & 1) == 1)
                .toArray();
    }

    DayHours on(int day) {
        return hours[day];
    }

    boolean isUnsaid(int day) {
        return hours[day] == null;
    }

    boolean isOpen(int day) {
        return hours[day] != null && !hours[day].spans().isEmpty();
    }

    /** Whether the day's hours were given for more days than these, so that these days are an exception to it. */
    boolean wasSaidForMoreThan(int days, int day) {
        return (days & ~saidFor[day]) == 0 && days != saidFor[day];
    }

    void set(int day, DayHours said, int saidForDays) {
        hours[day] = said;
        saidFor[day] = saidForDays;
    }

    void change(int day, DayHours said) {
        hours[day] = said;
    }

    boolean isOpenOnCounted(String notation) {
        return isOpen(List.of(NAMES).indexOf(notation.substring(0, 2)));
    }

    void openOnCounted(String notation, DayHours said) {
        counted.put(notation, said);
    }

    void closeIn(String partOfYear) {
        closedParts.add(partOfYear);
    }

    boolean isPossible() {
        boolean anyOpen = java.util.stream.IntStream.range(0, 7).anyMatch(this::isOpen);
        return (anyOpen || !counted.isEmpty())
                && Arrays.stream(hours).noneMatch(day -> day != null && day.overlapsItself());
    }

    String notation() {
        return notation("");
    }

    /** The rules within a part of the year, or, without one, those of the whole year. */
    String notation(String part) {
        String within = part.isEmpty() ? "" : part + " ";
        List<String> rules = new ArrayList<>();
        daysByHours().forEach((said, days) -> rules.add(within + names(days) + " " + said));
        counted.forEach((day, said) -> rules.add((part.isEmpty() ? "" : part + ": ") + day + " " + said));
        boolean night = Arrays.stream(hours).anyMatch(day -> day != null && day.passesMidnight());
        StringBuilder text = new StringBuilder(String.join(night ? ", " : "; ", rules));
        if (hours[HOLIDAYS] != null) {
            text.append("; ").append(within).append("PH ").append(isOpen(HOLIDAYS) ? hours[HOLIDAYS] : "off");
        }
        closedParts.forEach(closed -> text.append("; ").append(closed).append(" off"));
        return text.toString();
    }

    boolean closesParts() {
        return !closedParts.isEmpty();
    }

    /** The days of which nothing was said, though another week has hours for them. */
    int unsaidThoughOpenIn(Week other) {
        int days = 0;
        for (int day = 0; day < 7; day++) {
            days |= hours[day] == null && other.isOpen(day) ? 1 << day : 0;
        }
        return days;
    }

    int openDays() {
        int days = 0;
        for (int day = 0; day < 7; day++) {
            days |= isOpen(day) ? 1 << day : 0;
        }
        return days;
    }

    private Map<DayHours, Integer> daysByHours() {
        Map<DayHours, Integer> days = new LinkedHashMap<>();
        for (int day = 0; day < 7; day++) {
            if (isOpen(day)) {
                days.merge(hours[day], 1 << day, (one, other) -> one | other);
            }
        }
        return days;
    }

    static String names(int days) {
        List<String> names = new ArrayList<>();
        for (int first = 0; first < 7; first++) {
            int last = first;
            while (last < 7 && (days >> last & 1) == 1) {
                last++;
            }
            if (last > first) {
                names.add(last - first == 1 ? NAMES[first] : NAMES[first] + "-" + NAMES[last - 1]);
                first = last;
            }
        }
        return String.join(",", names);
    }
}
