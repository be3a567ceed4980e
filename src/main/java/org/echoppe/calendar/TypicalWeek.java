package org.echoppe.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seven days in minutes of the day, without holidays and peaks: a week as people think of it. */
final class TypicalWeek {

    /** A week of June without clock change. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

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
        return WindowSet.ofBounds(IntStream.range(0, seconds.size())
                .flatMap(i ->
                        IntStream.of((int) (seconds.start(i) - midnight) / 60, (int) (seconds.end(i) - midnight) / 60))
                .map(minute -> Math.min(minute, Spans.DAY))
                .asLongStream()
                .toArray());
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
        String notation = Stream.of(DayOfWeek.values())
                .filter(day -> !on(day).isEmpty())
                .map(day -> DAYS.get(day.ordinal()) + " " + ranges(on(day)))
                .collect(Collectors.joining("; "));
        return notation.isEmpty() ? DeclaredHours.NEVER : DeclaredHours.of(notation);
    }

    private static String ranges(WindowSet minutes) {
        return IntStream.range(0, minutes.size())
                .mapToObj(i -> hour(minutes.start(i)) + "-" + hour(minutes.end(i)))
                .collect(Collectors.joining(","));
    }

    private static String hour(long minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
