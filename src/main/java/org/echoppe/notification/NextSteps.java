package org.echoppe.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.echoppe.action.PlanStep;

/** The next step of a shop's action in the words of each reader; two readers of one language cost one question. */
final class NextSteps {

    private final Function<Locale, Optional<PlanStep>> asked;
    private final Map<Locale, Optional<PlanStep>> known = new HashMap<>();

    NextSteps(Function<Locale, Optional<PlanStep>> asked) {
        this.asked = asked;
    }

    Optional<PlanStep> in(Locale language) {
        return known.computeIfAbsent(language, asked);
    }
}
