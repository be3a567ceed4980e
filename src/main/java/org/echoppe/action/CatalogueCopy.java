package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.CatalogueDesk;
import org.echoppe.programme.catalogue.CataloguedAction;

/** Takes actions out of a programme's catalogue in every language the house speaks. */
@ApplicationScoped
class CatalogueCopy {

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private Clock clock;

    ActionPlan planOf(Wish wish) {
        return plansOf(List.of(wish)).get(0);
    }

    /** A plan of this action; nothing where it is another programme's or no longer offered. */
    Stream<ActionPlan> planOf(Wish wish, ActionId action) {
        return Stream.of(catalogue.action(action))
                .filter(found -> found.programme().equals(wish.programme()) && !found.retired())
                .map(found -> copy(wish, found));
    }

    /** Asks the catalogue once for each programme, however many merchants wish. */
    List<ActionPlan> plansOf(List<Wish> wishes) {
        return wishes.stream().collect(Collectors.groupingBy(Wish::programme)).entrySet().stream()
                .flatMap(entry -> copies(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<ActionPlan> copies(ProgrammeId programme, List<Wish> wishes) {
        var themes = wishes.stream().map(Wish::action).collect(Collectors.toSet());
        var actions = catalogue.firstOf(programme, themes);
        return wishes.stream().map(wish -> copy(wish, actions.get(wish.action())));
    }

    private ActionPlan copy(Wish wish, CataloguedAction action) {
        return new ActionPlan(wish, action, clock.instant());
    }

    /** The minutes of each step each theme stands for, for plans that have not begun. */
    Map<ActionCode, List<Integer>> minutes(ProgrammeId programme) {
        return catalogue.firstOf(programme, List.of(ActionCode.values())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().steps().stream()
                                .map(step -> step.step().minutes())
                                .toList()));
    }
}
