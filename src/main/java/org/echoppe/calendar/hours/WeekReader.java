package org.echoppe.calendar.hours;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.WindowSet;

/** Looks for the form of seven rows that says exactly what these hours say. */
final class WeekReader {

    private static final int[] ANY_TWO_YEARS = {2027, 2028};
    private static final Holidays MANY_HOLIDAYS = Holidays.of("67");

    private final DeclaredHours hours;
    private final List<HourRule> rules;

    WeekReader(DeclaredHours hours) {
        this.hours = hours;
        this.rules = hours.rules();
    }

    Optional<WeekOfHours> week() {
        if (!rules.stream().allMatch(WeekReader::canBeShown)) {
            return Optional.empty();
        }
        List<Optional<HourRanges>> days = ranges(KindOfDay.USUAL);
        Optional<HolidayHours> holidays = holidays();
        List<Optional<DatedHours>> exceptions = exceptions();
        boolean all = holidays.isPresent()
                && days.stream().allMatch(Optional::isPresent)
                && exceptions.stream().allMatch(Optional::isPresent);
        return all
                ? Optional.of(new WeekOfHours(known(days), holidays.get(), known(exceptions)))
                        .filter(this::saysTheSame)
                : Optional.empty();
    }

    private static boolean canBeShown(HourRule rule) {
        PartOfYear when = rule.when();
        boolean dayByDay = rule.days().nths().isEmpty() && !rule.days().schoolHolidays();
        return dayByDay && (when.isAlways() || isException(rule));
    }

    private static boolean isException(HourRule rule) {
        PartOfYear when = rule.when();
        boolean onlyDates = when.years().isEmpty() && when.weeks().isEmpty() && !when.inSchoolHolidays();
        return onlyDates
                && rule.days().areNone()
                && !rule.adds()
                && (!rule.closes() || rule.spans().isWholeDay());
    }

    private List<Optional<HourRanges>> ranges(KindOfDay kind) {
        return Arrays.stream(kind.week(rules)).map(HourRanges::of).toList();
    }

    private Optional<HolidayHours> holidays() {
        if (rules.stream().noneMatch(rule -> rule.days().holidays())) {
            return Optional.of(HolidayHours.AS_USUAL);
        }
        List<Optional<HourRanges>> alike =
                ranges(KindOfDay.USUAL.onHolidays()).stream().distinct().toList();
        return alike.size() == 1 ? alike.get(0).map(HolidayHours::own) : Optional.empty();
    }

    private List<Optional<DatedHours>> exceptions() {
        List<Optional<DatedHours>> exceptions = new ArrayList<>();
        for (HourRule rule : rules) {
            WindowSet open = rule.closes() ? WindowSet.EMPTY : rule.spans().minutes();
            for (Season season : rule.when().seasons()) {
                exceptions.add(HourRanges.of(open).flatMap(ranges -> DatedHours.of(season, ranges)));
            }
        }
        return exceptions;
    }

    private static <T> List<T> known(List<Optional<T>> values) {
        return values.stream().map(Optional::orElseThrow).toList();
    }

    /** The order of rules can make a difference that no row shows, so both are worked out and compared. */
    private boolean saysTheSame(WeekOfHours week) {
        DeclaredHours shown = week.toHours();
        IntStream years = week.exceptions().stream()
                .filter(dated -> dated.year() != DatedHours.EVERY_YEAR)
                .flatMapToInt(dated -> IntStream.of(dated.year(), dated.year() + 1));
        return IntStream.concat(Arrays.stream(ANY_TWO_YEARS), years)
                .distinct()
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .allMatch(year -> saysTheSame(shown, year, Holidays.NONE) && saysTheSame(shown, year, MANY_HOLIDAYS));
    }

    private boolean saysTheSame(DeclaredHours shown, LocalDate year, Holidays holidays) {
        LocalDate end = year.plusYears(1);
        return hours.between(year, end, ZoneOffset.UTC, holidays)
                .equals(shown.between(year, end, ZoneOffset.UTC, holidays));
    }
}
