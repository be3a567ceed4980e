package org.echoppe.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.quiet.Beside;
import org.echoppe.calendar.quiet.FullDays;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Mode;
import org.echoppe.programme.RuleNumber;

/**
 * The sessions of a merchant and of a mentor from the beginning of this week on, the cancelled ones aside; what is kept for
 * others; and when the mentor is not free for reasons of their own.
 *
 * @param mentor null where there is none
 */
record Agenda(MerchantId merchant, MentorId mentor, List<Taken> sessions, WindowSet notFree) {

    Agenda(MerchantId merchant, MentorId mentor, List<Taken> sessions) {
        this(merchant, mentor, sessions, WindowSet.EMPTY);
    }

    /** Sessions of this day count for the day and the week, those already over too. */
    static Instant beginning(Instant now, ZoneId zone) {
        return monday(LocalDate.ofInstant(now, zone)).atStartOfDay(zone).toInstant();
    }

    /** Of these, what concerns either of the two. */
    static Agenda of(MerchantId merchant, MentorId mentor, List<Taken> all, WindowSet notFree) {
        return new Agenda(
                merchant,
                mentor,
                all.stream()
                        .filter(taken -> taken.merchant().equals(merchant)
                                || taken.mentor().equals(mentor))
                        .toList(),
                notFree);
    }

    Agenda without(SessionId session) {
        return new Agenda(
                merchant,
                mentor,
                sessions.stream()
                        .filter(taken -> !session.equals(taken.session()))
                        .toList(),
                notFree);
    }

    Agenda and(List<Taken> kept) {
        return new Agenda(
                merchant,
                mentor,
                Stream.concat(sessions.stream(), kept.stream())
                        .sorted(Comparator.comparing(taken -> taken.window().start()))
                        .toList(),
                notFree);
    }

    boolean holds(TimeWindow window) {
        return sessions.stream().anyMatch(taken -> taken.window().overlaps(window));
    }

    /** What the merchant has booked and can still look forward to. */
    Stream<Taken> upcoming(Instant now) {
        return ofMerchant()
                .filter(taken -> taken.status() == SessionStatus.BOOKED)
                .filter(taken -> taken.window().end().isAfter(now));
    }

    Stream<Taken> ofMerchant() {
        return sessions.stream().filter(taken -> taken.merchant().equals(merchant));
    }

    Stream<Taken> ofMentor() {
        return sessions.stream().filter(taken -> taken.mentor().equals(mentor));
    }

    /** Where the mentor has to be in person, this merchant's shop aside. */
    private Stream<Taken> visitsElsewhere() {
        return ofMentor()
                .filter(taken -> taken.mode() == Mode.ON_SITE)
                .filter(taken -> !taken.merchant().equals(merchant));
    }

    WindowSet merchantBusy() {
        return windows(ofMerchant().map(Taken::window));
    }

    WindowSet mentorBusy() {
        return windows(ofMentor().map(Taken::window)).union(notFree);
    }

    WindowSet pauses(Duration pause) {
        return pause.isZero() ? WindowSet.EMPTY : windows(ofMentor().map(taken -> around(taken.window(), pause)));
    }

    /** Before and after each visit to another shop. */
    WindowSet onTheWay(Ways ways) {
        return windows(visitsElsewhere().map(visit -> around(visit.window(), ways.to(visit.place()))));
    }

    /** Visits in the street of this shop and those nearby, as far as it wants a visit too. */
    Beside beside(Ways ways, boolean wantsVisit) {
        List<Taken> visits = wantsVisit ? visitsElsewhere().toList() : List.of();
        Predicate<Taken> inTheStreet = visit -> ways.here().isInTheStreetOf(visit.place());
        Predicate<Taken> near = visit -> ways.to(visit.place()).compareTo(Ways.SAME_STREET) <= 0;
        return new Beside(reach(visits, inTheStreet, ways), reach(visits, near.and(inTheStreet.negate()), ways), true);
    }

    private static WindowSet reach(List<Taken> visits, Predicate<Taken> which, Ways ways) {
        return windows(visits.stream().filter(which).map(visit -> around(visit.window(), ways.to(visit.place()))));
    }

    FullDays fullForMerchant(int aDay, int aWeek, ZoneId zone) {
        return full(ofMerchant(), aDay, aWeek, zone);
    }

    FullDays fullForMentor(int aDay, int aWeek, ZoneId zone) {
        return full(ofMentor(), aDay, aWeek, zone);
    }

    private static FullDays full(Stream<Taken> sessions, int aDay, int aWeek, ZoneId zone) {
        List<LocalDate> days = sessions.map(
                        taken -> LocalDate.ofInstant(taken.window().start(), zone))
                .toList();
        return new FullDays(full(days, Function.identity(), aDay, 1, zone), full(days, Agenda::monday, aWeek, 7, zone));
    }

    /** The stretches of so many days that begin with the same day and hold as many sessions as there may be. */
    private static WindowSet full(
            Collection<LocalDate> days, Function<LocalDate, LocalDate> first, int most, int length, ZoneId zone) {
        if (most == RuleNumber.NO_LIMIT) {
            return WindowSet.EMPTY;
        }
        return windows(days.stream().collect(Collectors.groupingBy(first, Collectors.counting())).entrySet().stream()
                .filter(counted -> counted.getValue() >= most)
                .map(counted -> new TimeWindow(
                        counted.getKey().atStartOfDay(zone).toInstant(),
                        counted.getKey().plusDays(length).atStartOfDay(zone).toInstant())));
    }

    /** What a session at this time takes of the maxima, and the pause after it. */
    Allotment allotment(TimeWindow window, BookingRules rules, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(window.start(), zone);
        long wish = window.start().getEpochSecond() / Ticks.LENGTH.toSeconds();
        return new Allotment(
                new Places(day, rules.mentorADay()).left(places(ofMentor(), day, 1, zone, Allotment::mentorDay), wish),
                new Places(monday(day), rules.mentorAWeek())
                        .left(places(ofMentor(), monday(day), 7, zone, Allotment::mentorWeek), wish),
                new Places(day, rules.shopADay()).left(places(ofMerchant(), day, 1, zone, Allotment::shopDay), wish),
                new Places(monday(day), rules.shopAWeek())
                        .left(places(ofMerchant(), monday(day), 7, zone, Allotment::shopWeek), wish),
                rules.pauseMinutes());
    }

    private static List<Long> places(
            Stream<Taken> sessions, LocalDate first, int days, ZoneId zone, Function<Allotment, Long> place) {
        LocalDate after = first.plusDays(days);
        return sessions.filter(taken -> {
                    LocalDate day = LocalDate.ofInstant(taken.window().start(), zone);
                    return !day.isBefore(first) && day.isBefore(after);
                })
                .map(taken -> place.apply(taken.allotment()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static TimeWindow around(TimeWindow window, Duration margin) {
        return new TimeWindow(window.start().minus(margin), window.end().plus(margin));
    }

    private static WindowSet windows(Stream<TimeWindow> windows) {
        return WindowSet.of(windows.toList());
    }
}
