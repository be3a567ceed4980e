package org.echoppe.matching;

import java.util.List;

/** What one criterion says of a pair: for or against, for how many points, with what a sentence about it needs to know. */
public record Reason(Criterion criterion, boolean favourable, int points, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason speaksFor(Criterion criterion, int points, Object... arguments) {
        return new Reason(criterion, true, points, texts(arguments));
    }

    static Reason speaksAgainst(Criterion criterion, Object... arguments) {
        return new Reason(criterion, false, 0, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
