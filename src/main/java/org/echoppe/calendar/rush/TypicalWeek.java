package org.echoppe.calendar.rush;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.SecondsBuffer;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/** Seven days in minutes of the day, without holidays and peaks: a week as people think of it. */
final class TypicalWeek {

    /** In minutes. */
    static final int DAY = 24 * 60;

    /** A week of June without clock change. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);

    private final Map<DayOfWeek, WindowSet> days;

    private TypicalWeek(Map<DayOfWeek, WindowSet> days) {
        this.days = days;
    }

    static TypicalWeek of(DeclaredHours hours) {
        return new TypicalWeek(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        day -> day, day -> on(day, hours), (one, other) -> one, () -> new EnumMap<>(DayOfWeek.class))));
    }

    static TypicalWeek of(Map<DayOfWeek, WindowSet> days) {
        return new TypicalWeek(days);
    }

    private static WindowSet on(DayOfWeek weekday, DeclaredHours hours) {
        LocalDate day = MONDAY.plusDays(weekday.ordinal());
        long midnight = day.toEpochDay() * 86_400;
        WindowSet seconds = hours.between(day, day.plusDays(1), ZoneOffset.UTC, Holidays.NONE);
        SecondsBuffer minutes = new SecondsBuffer(seconds.size());
        for (int i = 0; i < seconds.size(); i++) {
            minutes.add((seconds.start(i) - midnight) / 60, Math.min((seconds.end(i) - midnight) / 60, DAY));
        }
        return minutes.toWindowSet();
    }

    WindowSet on(DayOfWeek day) {
        return days.getOrDefault(day, WindowSet.EMPTY);
    }

    TypicalWeek with(TypicalWeek other, BinaryOperator<WindowSet> together) {
        var both = new EnumMap<DayOfWeek, WindowSet>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).forEach(day -> both.put(day, together.apply(on(day), other.on(day))));
        return new TypicalWeek(both);
    }

    /** What happens on any of the days. */
    WindowSet anyDay() {
        return days.values().stream().reduce(WindowSet.EMPTY, WindowSet::union);
    }

    DeclaredHours toHours() {
        return DeclaredHours.everyWeek(days);
    }
}
