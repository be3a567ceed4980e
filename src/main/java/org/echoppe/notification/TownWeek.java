package org.echoppe.notification;

import java.util.List;
import java.util.function.Predicate;
import org.echoppe.booking.SessionFact;
import org.echoppe.booking.SessionStatus;
import org.echoppe.shared.Texts;

/** A town's week as its coordinator looks at it on a Monday. */
record TownWeek(
        long held,
        long interrupted,
        long missed,
        long minutes,
        long toNote,
        long ahead,
        long toAnswer,
        long undelivered) {

    static TownWeek of(List<SessionFact> facts, Monday monday, long toAnswer, long undelivered) {
        List<SessionFact> before = facts.stream()
                .filter(fact -> monday.weekBefore().contains(fact.window().start()))
                .toList();
        return new TownWeek(
                count(before, fact -> fact.status() == SessionStatus.HELD),
                count(before, fact -> fact.status() == SessionStatus.INTERRUPTED),
                count(before, fact -> fact.status().isNoted() && !fact.status().didMeet()),
                before.stream().mapToLong(SessionFact::minutesDone).sum(),
                count(before, TownWeek::isBooked),
                count(
                        facts,
                        fact -> isBooked(fact)
                                && monday.week().contains(fact.window().start())),
                toAnswer,
                undelivered);
    }

    private static boolean isBooked(SessionFact fact) {
        return fact.status() == SessionStatus.BOOKED;
    }

    private static long count(List<SessionFact> facts, Predicate<SessionFact> which) {
        return facts.stream().filter(which).count();
    }

    boolean isWorthALetter() {
        return held + interrupted + missed + toNote + ahead + toAnswer + undelivered > 0;
    }

    Draft tells(Draft draft, Texts texts) {
        draft.says("lastWeek", texts.of("recap.last", held, interrupted, missed, minutes));
        draft.says("thisWeek", texts.of("recap.ahead", ahead));
        draft.saysIfAny("toNote", some(toNote));
        draft.saysIfAny("toAnswer", some(toAnswer));
        return draft.saysIfAny("undelivered", some(undelivered));
    }

    private static String some(long number) {
        return number == 0 ? null : String.valueOf(number);
    }
}
