package org.echoppe.booking;

import java.time.Instant;
import java.time.LocalDate;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.programme.ProgrammeView;

/** From when until when a programme lets its merchants book at this moment. */
record BookableTime(ProgrammeView programme, Instant now) {

    private static final int DAYS_TO_LOOK_FURTHER = 60;

    /** From now plus the notice to the end of the last day of the horizon, inside the programme: one window, or none. */
    WindowSet window() {
        return between(now.plus(programme.rules().notice()), dayAfter(horizon()));
    }

    /** As far as a series reaches: to the end of the programme. */
    WindowSet untilTheEnd() {
        return between(now.plus(programme.rules().notice()), dayAfter(programme.endsOn()));
    }

    /** What will be bookable in the weeks after that. */
    WindowSet later() {
        return between(dayAfter(horizon()), dayAfter(horizon().plusDays(DAYS_TO_LOOK_FURTHER)));
    }

    LocalDate lastDay() {
        return horizon().isAfter(programme.endsOn()) ? programme.endsOn() : horizon();
    }

    private LocalDate horizon() {
        return LocalDate.ofInstant(now, programme.zone())
                .plusDays(programme.rules().horizonDays());
    }

    private WindowSet between(Instant from, Instant until) {
        Instant start = latest(from, dayAfter(programme.startsOn().minusDays(1)));
        Instant end = earliest(until, dayAfter(programme.endsOn()));
        return start.isBefore(end) ? WindowSet.of(new TimeWindow(start, end)) : WindowSet.EMPTY;
    }

    private Instant dayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(programme.zone()).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
