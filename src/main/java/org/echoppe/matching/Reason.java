package org.echoppe.matching;

import java.util.List;
import java.util.stream.Stream;

/** What one criterion says of a pair: its verdict, for how many points out of 100, with what a sentence about it needs to know. */
public record Reason(Criterion criterion, Verdict verdict, int points, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(Criterion criterion, Verdict verdict, int points, Object... arguments) {
        return new Reason(
                criterion,
                verdict,
                points,
                Stream.of(arguments).map(String::valueOf).toList());
    }

    /** With this reason there is no pair. */
    public boolean excludes() {
        return verdict == Verdict.EXCLUDES;
    }
}
