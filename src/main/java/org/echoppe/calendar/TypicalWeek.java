package org.echoppe.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    /** Without the notation in between: what was worked out may be longer than what can be declared. */
    DeclaredHours toHours() {
        Map<Spans, Integer> daysByHours = new LinkedHashMap<>();
        Stream.of(DayOfWeek.values())
                .filter(day -> !on(day).isEmpty())
                .forEach(day -> daysByHours.merge(spans(on(day)), 1 << day.ordinal(), (one, other) -> one | other));
        List<HourRule> rules = daysByHours.entrySet().stream()
                .map(same -> HourRule.open(NamedDays.of(same.getValue()), same.getKey()))
                .toList();
        return rules.isEmpty() ? DeclaredHours.NEVER : new DeclaredHours(rules);
    }

    private static Spans spans(WindowSet minutes) {
        return new Spans(IntStream.range(0, minutes.size())
                .mapToObj(i -> new Spans.Span((int) minutes.start(i), (int) minutes.end(i)))
                .toList());
    }
}
