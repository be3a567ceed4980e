package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A weekday counted within its month, from the start (1, 2 …) or from the end (-1, -2 …). */
record NthWeekday(int weekday, List<Integer> numbers) {

    private static final Comparator<Integer> FROM_THE_START_FIRST =
            Comparator.<Integer, Boolean>comparing(number -> number < 0).thenComparing(Math::abs);

    NthWeekday {
        numbers = numbers.stream().distinct().sorted(FROM_THE_START_FIRST).toList();
    }

    boolean includes(LocalDate day) {
        int fromStart = (day.getDayOfMonth() + 6) / 7;
        int fromEnd = -(day.lengthOfMonth() - day.getDayOfMonth() + 7) / 7;
        return day.getDayOfWeek().ordinal() == weekday && (numbers.contains(fromStart) || numbers.contains(fromEnd));
    }

    @Override
    public String toString() {
        return numbers.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", NamedDays.name(weekday) + "[", "]"));
    }
}
