package org.echoppe.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.echoppe.calendar.TimeWindow;

/** The Monday on which a week is looked at: from eight o’clock until the evening, by the clock of the town. */
record Monday(LocalDate day, ZoneId zone) {

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    /** Empty on any other day and at night. */
    static Optional<Monday> at(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        LocalTime hour = here.toLocalTime();
        boolean isTime = here.getDayOfWeek() == DayOfWeek.MONDAY && !hour.isBefore(FROM) && hour.isBefore(UNTIL);
        return isTime ? Optional.of(new Monday(here.toLocalDate(), zone)) : Optional.empty();
    }

    TimeWindow week() {
        return new TimeWindow(start(day), start(day.plusWeeks(1)));
    }

    TimeWindow weekBefore() {
        return new TimeWindow(start(day.minusWeeks(1)), start(day));
    }

    /** On Wednesday it is no news any more. */
    Instant isOldFrom() {
        return start(day.plusDays(2));
    }

    private Instant start(LocalDate of) {
        return of.atStartOfDay(zone).toInstant();
    }
}
