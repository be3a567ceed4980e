package org.echoppe.notification.decency;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** What is to become of a message that is about to leave; the same facts always have the same answer. */
public sealed interface Verdict {

    record Send() implements Verdict {}

    /** Not now, but then, unless something happens until then. */
    record WaitUntil(Instant until, DecencyRule because) implements Verdict {}

    record Withdraw(DecencyRule because) implements Verdict {}

    static Verdict on(Circumstances facts) {
        Optional<DecencyRule> end = DecencyRule.ending(facts);
        if (end.isPresent()) {
            return new Withdraw(end.get());
        }
        return facts.isOfTheProgramme() ? atADecentMoment(facts) : new Send();
    }

    private static Verdict atADecentMoment(Circumstances facts) {
        Optional<DecencyRule> because = DecencyRule.forbidding(facts);
        if (because.isEmpty()) {
            return new Send();
        }
        Instant until = endOfPeace(facts);
        return isOfUse(until, facts)
                ? new WaitUntil(until, longest(facts, until))
                : new Withdraw(DecencyRule.NO_DECENT_MOMENT);
    }

    /** Of all that is in the way until then, what lasts longest says best why it takes so long. */
    private static DecencyRule longest(Circumstances facts, Instant until) {
        var wait = new TimeWindow(facts.now(), until);
        return Stream.of(DecencyRule.values())
                .max(Comparator.comparing(rule -> rule.longestWithin(wait, facts)))
                .orElseThrow();
    }

    /** When no rule forbids it any more, all of them laid over each other. */
    private static Instant endOfPeace(Circumstances facts) {
        WindowSet forbidden = Stream.of(DecencyRule.values())
                .map(rule -> rule.forbids(facts))
                .reduce(WindowSet.EMPTY, WindowSet::union);
        return Instant.ofEpochSecond(forbidden.end(forbidden.indexAt(facts.now().getEpochSecond())));
    }

    private static boolean isOfUse(Instant until, Circumstances facts) {
        boolean isInTime = facts.uselessAfter() == null || until.isBefore(facts.uselessAfter());
        return isInTime && until.isBefore(facts.horizon());
    }
}
