package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return plansOf(List.of(wish)).get(0);
    }

    /** Asks the catalogue once for each action, however many merchants wish for it. */
    List<ActionPlan> plansOf(List<Wish> wishes) {
        return wishes.stream()
                .collect(Collectors.groupingBy(wish -> new Chapter(wish.programme(), wish.action())))
                .entrySet()
                .stream()
                .flatMap(chapter -> copies(chapter.getKey(), chapter.getValue()))
                .toList();
    }

    private Stream<ActionPlan> copies(Chapter chapter, List<Wish> wishes) {
        var steps = programmes.stepsInEveryLanguage(chapter.programme(), chapter.action());
        return wishes.stream().map(wish -> new ActionPlan(wish, steps, clock.instant()));
    }

    private record Chapter(ProgrammeId programme, ActionCode action) {}

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
