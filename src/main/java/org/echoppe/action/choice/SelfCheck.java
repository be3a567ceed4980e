package org.echoppe.action.choice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a merchant has come with the self-check. */
public record SelfCheck(Map<CheckQuestion, CheckAnswer> answers) {

    public SelfCheck {
        answers = Map.copyOf(answers);
    }

    /** The first question without an answer; empty when all are answered. */
    public Optional<CheckQuestion> next() {
        return Stream.of(CheckQuestion.values())
                .filter(question -> !answers.containsKey(question))
                .findFirst();
    }

    public boolean hasBegun() {
        return !answers.isEmpty();
    }

    public boolean isDone() {
        return next().isEmpty();
    }
}
