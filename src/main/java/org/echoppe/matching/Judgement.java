package org.echoppe.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all criteria say of a pair, in their order. */
public record Judgement(List<Reason> reasons) {

    static Judgement of(Pair pair) {
        return new Judgement(Stream.of(Criterion.values())
                .filter(Criterion::isOfPairs)
                .map(criterion -> criterion.judge(pair))
                .toList());
    }

    public boolean isPossible() {
        return inTheWay().isEmpty();
    }

    public boolean passes(Criterion criterion) {
        return reasons.stream().noneMatch(reason -> reason.criterion() == criterion && reason.excludes());
    }

    public Optional<Reason> inTheWay() {
        return reasons.stream().filter(Reason::excludes).findFirst();
    }

    /** What is worth keeping: not what goes without saying, nor who has which place, which changes with every other pairing. */
    List<Reason> lastingReasons() {
        return reasons.stream()
                .filter(reason -> reason.verdict() != Verdict.NEUTRAL)
                .filter(reason ->
                        reason.verdict() != Verdict.FOR || !reason.criterion().goesWithoutSaying())
                .toList();
    }
}
