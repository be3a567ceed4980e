package org.echoppe.mentor.busy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;

/**
 * One appointment of a calendar, as far as it takes time; its title is never looked at.
 *
 * @param replaces the start it had in its series, or null where it is the series or stands alone
 * @param onwards  whether it replaces all that follow in the series too
 */
record Entry(
        String uid,
        Stamp start,
        Length length,
        boolean isBusy,
        Stamp replaces,
        boolean onwards,
        List<Repetition> rules,
        List<Repetition> exceptRules,
        List<ContentLine> moreDates,
        List<Stamp> exceptDates) {

    /** Replacements are seldom moved further than this. */
    private static final int DAYS_ASIDE = 35;

    static Entry read(Block event, Zones zones) {
        Stamp start = Stamp.read(event.line("DTSTART").orElseThrow(() -> missing("DTSTART")), zones);
        Optional<ContentLine> replaced = event.line("RECURRENCE-ID");
        return new Entry(
                event.line("UID").map(ContentLine::value).orElse(""),
                start,
                length(event, start, zones),
                isBusy(event),
                replaced.map(line -> Stamp.read(line, zones)).orElse(null),
                replaced.filter(line -> "THISANDFUTURE".equals(line.parameter("RANGE")))
                        .isPresent(),
                event.all("RRULE").map(Repetition::read).toList(),
                event.all("EXRULE").map(Repetition::read).toList(),
                event.all("RDATE").toList(),
                event.all("EXDATE").flatMap(line -> stamps(line, zones)).toList());
    }

    private static IllegalArgumentException missing(String line) {
        return new IllegalArgumentException("There is no (%s).".formatted(line));
    }

    private static Length length(Block event, Stamp start, Zones zones) {
        Length shortest = start.isDay() ? new Length(1, Length.NONE.exact()) : Length.NONE;
        return event.line("DTEND")
                .map(line -> Length.between(start, Stamp.read(line, zones)))
                .or(() -> event.line("DURATION").map(line -> Length.read(line.value())))
                .filter(length -> !length.equals(Length.NONE))
                .orElse(shortest);
    }

    private static boolean isBusy(Block event) {
        return !event.says("TRANSP", "TRANSPARENT")
                && !event.says("STATUS", "CANCELLED")
                && !event.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    }

    private static Stream<Stamp> stamps(ContentLine line, Zones zones) {
        return line.values().stream()
                .filter(value -> !value.contains("/"))
                .map(value -> Stamp.read(value, line.parameter("TZID"), zones));
    }

    boolean isSeries() {
        return replaces == null;
    }

    /** All starts that may touch this time, whatever replaces them. */
    List<Stamp> starts(TimeWindow within, Zones zones) {
        LocalDateTime from = Stamp.shown(within.start().minus(length.atMost()), start.rules())
                .minusDays(DAYS_ASIDE);
        LocalDateTime until = Stamp.shown(within.end(), start.rules()).plusDays(DAYS_ASIDE);
        Predicate<Stamp> excepted = repeated(exceptRules, from, until, zones).toList()::contains;
        return Stream.of(Stream.of(start), repeated(rules, from, until, zones), moreStarts(zones))
                .flatMap(some -> some)
                .distinct()
                .filter(excepted.negate())
                .filter(each -> exceptDates.stream().noneMatch(except -> isSame(except, each)))
                .toList();
    }

    private Stream<Stamp> repeated(List<Repetition> by, LocalDateTime from, LocalDateTime until, Zones zones) {
        return by.stream()
                .flatMap(rule -> rule.starts(start, from, until, zones).stream())
                .map(start::at);
    }

    private Stream<Stamp> moreStarts(Zones zones) {
        return moreDates.stream()
                .flatMap(line -> stamps(line, zones))
                .map(stamp -> stamp.isDay() == start.isDay()
                        ? stamp
                        : start.at(
                                stamp.local().toLocalDate().atTime(start.local().toLocalTime())));
    }

    /** The further times that have a length of their own. */
    Stream<TimeWindow> morePeriods(Zones zones) {
        return moreDates.stream().flatMap(line -> Period.all(line, zones));
    }

    /** A day names whatever begins on it. */
    static boolean isSame(Stamp named, Stamp start) {
        return named.isDay() && !start.isDay()
                ? named.local().toLocalDate().equals(start.local().toLocalDate())
                : named.instant().equals(start.instant());
    }

    Optional<TimeWindow> window(Stamp at) {
        Instant from = at.instant();
        Instant until = length.after(at);
        return isBusy && from.isBefore(until) ? Optional.of(new TimeWindow(from, until)) : Optional.empty();
    }

    /** Where a start of the series goes when this replaces it: as far as the first one it replaces went. */
    Stamp instead(Stamp series) {
        long days = replaces.local().toLocalDate().until(start.local().toLocalDate(), ChronoUnit.DAYS);
        return start.at(
                series.local().toLocalDate().plusDays(days).atTime(start.local().toLocalTime()));
    }
}
