package org.echoppe.booking.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** A morning or an afternoon: what one walks in one go. */
public record HalfDay(LocalDate day, Half half) {

    /** The shops of a town close at noon; one o'clock is nobody's morning any more. */
    public static final LocalTime NOON = LocalTime.of(13, 0);

    static final int DAYS_TO_LOOK = 14;
    private static final LocalTime FIRST = LocalTime.of(6, 0);
    private static final LocalTime LAST = LocalTime.of(21, 0);

    /** Of a day. */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    /** The one that runs or comes next; where somebody is only there at times, the next one of theirs. */
    static HalfDay next(Instant now, ZoneId zone, WindowSet available) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.iterate(0, days -> days + 1)
                .limit(DAYS_TO_LOOK)
                .flatMap(days -> Stream.of(Half.values()).map(half -> new HalfDay(today.plusDays(days), half)))
                .filter(half -> !half.rest(now, zone).intersect(available).isEmpty())
                .findFirst()
                .orElseGet(() -> at(now, zone));
    }

    static HalfDay at(Instant now, ZoneId zone) {
        var time = now.atZone(zone);
        return new HalfDay(time.toLocalDate(), time.toLocalTime().isBefore(NOON) ? Half.MORNING : Half.AFTERNOON);
    }

    /** As it is written of a visit: a shop that had no time can still be seen in it. */
    String of(VisitOutcome outcome) {
        return day + " " + half + (outcome == VisitOutcome.NOT_NOW ? " " + outcome : "");
    }

    public TimeWindow window(ZoneId zone) {
        boolean morning = half == Half.MORNING;
        return new TimeWindow(
                day.atTime(morning ? FIRST : NOON).atZone(zone).toInstant(),
                day.atTime(morning ? NOON : LAST).atZone(zone).toInstant());
    }

    /** What is still to come of it. */
    WindowSet rest(Instant now, ZoneId zone) {
        TimeWindow whole = window(zone);
        Instant from = now.isAfter(whole.start()) ? now : whole.start();
        return from.isBefore(whole.end()) ? WindowSet.of(new TimeWindow(from, whole.end())) : WindowSet.EMPTY;
    }
}
