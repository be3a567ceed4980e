package org.echoppe.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** A reason as it is kept: a code, its points and its arguments, never a sentence. */
@Embeddable
class KeptReason {

    private static final String BETWEEN = "\n";

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Criterion code;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Verdict verdict;

    private int points;
    private String argument;

    protected KeptReason() {}

    KeptReason(Reason reason) {
        code = reason.criterion();
        verdict = reason.verdict();
        points = reason.points();
        argument = String.join(BETWEEN, reason.arguments());
    }

    Reason reason() {
        return new Reason(code, verdict, points, argument.isEmpty() ? List.of() : List.of(argument.split(BETWEEN)));
    }
}
