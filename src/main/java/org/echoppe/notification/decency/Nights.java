package org.echoppe.notification.decency;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** From 20:00 to 8:00 by the clock on the wall, however long that is in the night the clocks change. */
final class Nights {

    static final LocalTime FALLS = LocalTime.of(20, 0);
    static final LocalTime ENDS = LocalTime.of(8, 0);

    private Nights() {}

    static WindowSet in(Circumstances facts) {
        LocalDate first = facts.today().minusDays(1);
        return WindowSet.of(first.datesUntil(first.plusDays(Peace.DAYS + 2L))
                .map(day -> after(day, facts.zone()))
                .toList());
    }

    private static TimeWindow after(LocalDate day, ZoneId zone) {
        return new TimeWindow(
                day.atTime(FALLS).atZone(zone).toInstant(),
                day.plusDays(1).atTime(ENDS).atZone(zone).toInstant());
    }
}
