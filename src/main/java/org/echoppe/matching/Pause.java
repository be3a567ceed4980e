package org.echoppe.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import org.echoppe.calendar.TimeWindow;

/** The days on which a pairing rests, the first and the last included; it is over by itself. */
public record Pause(LocalDate from, LocalDate last) {

    public Pause {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("The last day (%s) lies before the first (%s).".formatted(last, from));
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }

    public boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    public TimeWindow window(ZoneId zone) {
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
