package org.echoppe.programme.season;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;

/**
 * The days of one event. A day that is the end of an event without hours is not part of it, unless it is also its start:
 * published calendars write both.
 *
 * @param more       how many days follow the first one
 * @param recurrence the rule it comes again by, if any
 */
record EventDays(LocalDate first, long more, String recurrence, List<LocalDate> alsoOn, List<LocalDate> notOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    static EventDays of(Component event, ZoneId zone) {
        String start = value(event, Property.DTSTART).orElseThrow();
        LocalDate first = day(start, zone);
        LocalDate last = value(event, Property.DTEND)
                .map(end -> lastDay(end, zone))
                .or(() -> value(event, Property.DURATION).map(length -> after(start, length, zone)))
                .orElse(first);
        return new EventDays(
                first,
                Math.max(0, ChronoUnit.DAYS.between(first, last)),
                value(event, Property.RRULE).orElse(null),
                days(event, Property.RDATE, zone),
                days(event, Property.EXDATE, zone));
    }

    /** The first days that lie in this span, or touch its beginning. */
    List<LocalDate> starts(LocalDate from, LocalDate until) {
        if (recurrence == null) {
            return Stream.concat(Stream.of(first), alsoOn.stream()).distinct().toList();
        }
        List<LocalDate> again = new Recur<LocalDate>(withoutHours(recurrence))
                .getDates(first, from.minusDays(more), until, ReadSeasons.MOST + 1);
        return Stream.concat(again.stream(), alsoOn.stream())
                .filter(day -> !notOn.contains(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** Days count here, so an end by the hour is an end by the day. */
    private static String withoutHours(String rule) {
        return rule.replaceAll("(UNTIL=[0-9]{8})T[0-9]{6}Z?", "$1").replaceAll(";BY(HOUR|MINUTE|SECOND)=[0-9,]+", "");
    }

    private static LocalDate lastDay(String end, ZoneId zone) {
        boolean atMidnight =
                end.length() == 8 || moment(end, zone).toLocalTime().equals(LocalTime.MIDNIGHT);
        return atMidnight ? day(end, zone).minusDays(1) : day(end, zone);
    }

    private static LocalDate after(String start, String length, ZoneId zone) {
        if (length.contains("T")) {
            return moment(start.length() == 8 ? start + "T000000" : start, zone)
                    .plus(Duration.parse(length))
                    .minusSeconds(1)
                    .toLocalDate();
        }
        return day(start, zone).plus(Period.parse(length)).minusDays(1);
    }

    private static LocalDate day(String written, ZoneId zone) {
        return written.length() == 8
                ? LocalDate.parse(written, DAY)
                : moment(written, zone).toLocalDate();
    }

    private static LocalDateTime moment(String written, ZoneId zone) {
        if (!written.endsWith("Z")) {
            return LocalDateTime.parse(written, TIME);
        }
        return LocalDateTime.parse(written.substring(0, written.length() - 1), TIME)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(zone)
                .toLocalDateTime();
    }

    private static List<LocalDate> days(Component event, String property, ZoneId zone) {
        return event.getProperties(property).stream()
                .flatMap(dates -> Stream.of(dates.getValue().split(",")))
                .map(date -> day(date.replaceAll("/.*", ""), zone))
                .toList();
    }

    private static Optional<String> value(Component event, String property) {
        return event.getProperty(property).map(Property::getValue).filter(text -> !text.isBlank());
    }
}
