package org.echoppe.calendar.season;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;

/** The first and the last day of something that comes every year, as {@code seasons.properties} explains it. */
final class SeasonRule {

    private static final Pattern DAY = Pattern.compile(
            "(?<base>[0-9]{2}-[0-9]{2}|easter|mothers-day)(?:(?<way>[<>])(?<weekdays>[A-Z|]+))?(?<days>[+-][0-9]+)?");

    private final String first;
    private final String last;

    private SeasonRule(String first, String last) {
        this.first = first;
        this.last = last;
    }

    static SeasonRule of(String written) {
        String[] days = written.strip().split(" +");
        return new SeasonRule(days[0], days.length == 1 ? "+0" : days[1]);
    }

    Peak in(int year, String name) {
        LocalDate from = day(first, year);
        return new Peak(from, last.startsWith("+") ? from.plusDays(Long.parseLong(last)) : day(last, year), name);
    }

    private static LocalDate day(String written, int year) {
        Matcher parts = DAY.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no rule for a day: \"%s\".".formatted(written));
        }
        LocalDate day = base(parts.group("base"), year);
        if (parts.group("way") != null) {
            day = weekday(day, parts.group("way").equals(">") ? 1 : -1, parts.group("weekdays"));
        }
        return parts.group("days") == null ? day : day.plusDays(Long.parseLong(parts.group("days")));
    }

    private static LocalDate base(String base, int year) {
        return switch (base) {
            case "easter" -> Holidays.easterSunday(year);
            case "mothers-day" -> mothersDay(year);
            default -> MonthDay.parse("--" + base).atYear(year);
        };
    }

    private static LocalDate weekday(LocalDate from, int step, String weekdays) {
        List<DayOfWeek> wanted =
                Stream.of(weekdays.split("\\|")).map(DayOfWeek::valueOf).toList();
        LocalDate day = from;
        while (!wanted.contains(day.getDayOfWeek())) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** The last Sunday of May, or the first of June where that is Whit Sunday. */
    private static LocalDate mothersDay(int year) {
        LocalDate lastOfMay = LocalDate.of(year, 5, 1).with(lastInMonth(DayOfWeek.SUNDAY));
        boolean whitSunday = lastOfMay.equals(Holidays.easterSunday(year).plusDays(49));
        return whitSunday ? LocalDate.of(year, 6, 1).with(firstInMonth(DayOfWeek.SUNDAY)) : lastOfMay;
    }
}
