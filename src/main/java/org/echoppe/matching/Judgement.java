package org.echoppe.matching;

import java.util.List;
import java.util.Optional;

/** What all criteria say of a pair. */
public record Judgement(List<Reason> reasons) {

    public boolean isPossible() {
        return inTheWay().isEmpty();
    }

    public boolean passes(Criterion criterion) {
        return reasons.stream().noneMatch(reason -> reason.criterion() == criterion && !reason.favourable());
    }

    public Optional<Reason> inTheWay() {
        return reasons.stream().filter(reason -> !reason.favourable()).findFirst();
    }

    public int points() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** What is worth keeping: who has which place changes with every other pairing. */
    List<Reason> lastingReasons() {
        return reasons.stream()
                .filter(reason -> reason.criterion() != Criterion.CAPACITY)
                .filter(reason -> reason.criterion() != Criterion.INTEREST)
                .toList();
    }
}
