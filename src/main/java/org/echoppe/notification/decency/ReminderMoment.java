package org.echoppe.notification.decency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/**
 * When somebody is reminded of a session: once, on the last day before it on which they work, from nine o’clock and outside
 * their rush.
 *
 * @param works when they work; whoever never says so works every day
 * @param rush  their busy hours, or never
 */
public record ReminderMoment(DeclaredHours works, DeclaredHours rush, Holidays holidays, ZoneId zone) {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final int FURTHEST = 4;
    private static final Duration NOTICE = Duration.ofHours(1);

    /** Empty where it was arranged so late that its confirmation says it all. */
    public Optional<Instant> of(Instant start, Instant arranged) {
        LocalDate day = dayBefore(LocalDate.ofInstant(start, zone));
        boolean isFresh = !LocalDate.ofInstant(arranged, zone).isBefore(day);
        return isFresh ? Optional.empty() : Optional.of(on(day));
    }

    /** Whether now is the time to write it; late after an outage, it still comes by day and an hour before. */
    public boolean isDue(Instant start, Instant arranged, Instant now) {
        LocalTime hour = LocalTime.ofInstant(now, zone);
        boolean isByDay = !hour.isBefore(Nights.ENDS) && hour.isBefore(Nights.FALLS);
        return isByDay
                && now.plus(NOTICE).isBefore(start)
                && of(start, arranged).filter(moment -> !now.isBefore(moment)).isPresent();
    }

    /** Four days back at most: whoever works on Tuesdays only is reminded on the eve. */
    private LocalDate dayBefore(LocalDate session) {
        return session.minusDays(FURTHEST)
                .datesUntil(session)
                .filter(this::worksOn)
                .reduce((earlier, later) -> later)
                .orElse(session.minusDays(1));
    }

    private boolean worksOn(LocalDate day) {
        boolean never = works.equals(DeclaredHours.NEVER);
        return never || !works.between(day, day.plusDays(1), zone, holidays).isEmpty();
    }

    private Instant on(LocalDate day) {
        Instant nine = day.atTime(FROM).atZone(zone).toInstant();
        Instant night = day.atTime(Nights.FALLS).atZone(zone).toInstant();
        WindowSet calm =
                WindowSet.of(new TimeWindow(nine, night)).minus(rush.between(day, day.plusDays(1), zone, holidays));
        return calm.isEmpty() ? nine : Instant.ofEpochSecond(calm.start(0));
    }
}
