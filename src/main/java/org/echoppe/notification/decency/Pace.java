package org.echoppe.notification.decency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** How often a merchant hears from the programme; the week runs from the first of two to the same hour a week later. */
final class Pace {

    private static final int A_WEEK = 2;

    private Pace() {}

    static WindowSet twoAWeek(Circumstances facts) {
        List<Instant> sent = facts.lately();
        if (sent.size() < A_WEEK) {
            return WindowSet.EMPTY;
        }
        Instant first = sent.get(sent.size() - A_WEEK);
        return from(last(sent), first.atZone(facts.zone()).plusWeeks(1).toInstant());
    }

    static WindowSet oneADay(Circumstances facts) {
        if (facts.lately().isEmpty()) {
            return WindowSet.EMPTY;
        }
        Instant last = last(facts.lately());
        LocalDate next = LocalDate.ofInstant(last, facts.zone()).plusDays(1);
        return from(last, next.atStartOfDay(facts.zone()).toInstant());
    }

    private static Instant last(List<Instant> sent) {
        return sent.get(sent.size() - 1);
    }

    /** An end with a fraction of a second is over in the next one. */
    private static WindowSet from(Instant start, Instant end) {
        Instant whole = end.getNano() == 0 ? end : Instant.ofEpochSecond(end.getEpochSecond() + 1);
        return start.isBefore(whole) ? WindowSet.of(new TimeWindow(start, whole)) : WindowSet.EMPTY;
    }
}
