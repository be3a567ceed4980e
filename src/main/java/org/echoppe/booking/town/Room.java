package org.echoppe.booking.town;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.RuleNumber;

/** What a programme's maxima leave a mentor and the shops, while their sessions find other times one after the other. */
final class Room {

    private final BookingRules rules;
    private final ZoneId zone;
    private final Map<TownSession, LocalDate> days = new HashMap<>();

    /** @param all the mentor's sessions, those that are to be moved among them */
    Room(BookingRules rules, Collection<TownSession> all, ZoneId zone) {
        this.rules = rules;
        this.zone = zone;
        all.forEach(session -> takes(session, session.window()));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From now on it counts there. */
    void takes(TownSession session, TimeWindow window) {
        days.put(session, day(window));
    }

    /** Would it be one too many there, for the mentor or for its shop? */
    boolean has(TownSession session, TimeWindow window) {
        LocalDate day = day(window);
        Predicate<TownSession> any = other -> true;
        Predicate<TownSession> shops = other -> other.merchant().equals(session.merchant());
        return isLeft(rules.mentorADay(), session, any, day, UnaryOperator.identity())
                && isLeft(rules.mentorAWeek(), session, any, day, Room::monday)
                && isLeft(rules.shopADay(), session, shops, day, UnaryOperator.identity())
                && isLeft(rules.shopAWeek(), session, shops, day, Room::monday);
    }

    private boolean isLeft(
            int most,
            TownSession session,
            Predicate<TownSession> whose,
            LocalDate day,
            UnaryOperator<LocalDate> first) {
        return most == RuleNumber.NO_LIMIT
                || days.entrySet().stream()
                                .filter(other -> !other.getKey().equals(session) && whose.test(other.getKey()))
                                .filter(other -> first.apply(other.getValue()).equals(first.apply(day)))
                                .count()
                        < most;
    }

    private LocalDate day(TimeWindow window) {
        return LocalDate.ofInstant(window.start(), zone);
    }
}
