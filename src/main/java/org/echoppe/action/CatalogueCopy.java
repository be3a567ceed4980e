package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.CatalogueStep;
import org.echoppe.programme.ProgrammeDesk;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.Texts;

/** Takes steps out of a programme's catalogue in every language the house speaks. */
@ApplicationScoped
class CatalogueCopy {

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Clock clock;

    ActionPlan planOf(Wish wish) {
        var plan = new ActionPlan(wish, clock.instant());
        for (Locale language : Texts.LANGUAGES) {
            programmes.steps(wish.programme(), wish.action(), language).forEach(step -> plan.copy(language, step));
        }
        return plan;
    }

    /** The minutes of each step of each action, for plans that have not begun. */
    Map<ActionCode, List<Integer>> minutes(ProgrammeId programme) {
        var minutes = new EnumMap<ActionCode, List<Integer>>(ActionCode.class);
        for (ActionCode action : ActionCode.values()) {
            var steps = programmes.steps(programme, action, Texts.FRENCH);
            minutes.put(action, steps.stream().map(CatalogueStep::minutes).toList());
        }
        return minutes;
    }
}
