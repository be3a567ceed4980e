package org.echoppe.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The quiet hours of a typical week, without peaks and holidays: what a shopkeeper calls their calm moments. */
public final class UsualQuiet {

    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private UsualQuiet() {}

    public static DeclaredHours of(DeclaredHours opening, DeclaredHours rush) {
        String notation = Stream.of(DayOfWeek.values())
                .map(day -> said(day, on(day, opening).minus(on(day, rush))))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
        return notation.isEmpty() ? DeclaredHours.NEVER : DeclaredHours.of(notation);
    }

    private static WindowSet on(DayOfWeek weekday, DeclaredHours hours) {
        LocalDate day = MONDAY.plusDays(weekday.ordinal());
        TimeWindow whole = new TimeWindow(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        return QuietTime.during(hours, whole, ZoneOffset.UTC, Holidays.NONE);
    }

    private static String said(DayOfWeek day, WindowSet quiet) {
        long midnight = MONDAY.plusDays(day.ordinal()).toEpochDay() * 86_400;
        return quiet.isEmpty()
                ? ""
                : IntStream.range(0, quiet.size())
                        .mapToObj(i -> hour(quiet.start(i) - midnight) + "-" + hour(quiet.end(i) - midnight))
                        .collect(Collectors.joining(",", DAYS.get(day.ordinal()) + " ", ""));
    }

    private static String hour(long secondOfDay) {
        return "%02d:%02d".formatted(secondOfDay / 3600, secondOfDay / 60 % 60);
    }
}
