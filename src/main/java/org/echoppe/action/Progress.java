package org.echoppe.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/** Puts plans beside the merchants of a programme, those who have not begun included. */
class Progress {

    private final Map<MerchantId, List<StepState>> plans;
    private final Map<ActionCode, List<Integer>> catalogue;

    Progress(List<StepState> steps, Map<ActionCode, List<Integer>> catalogue) {
        plans = steps.stream().collect(Collectors.groupingBy(StepState::merchant));
        this.catalogue = catalogue;
    }

    List<ActionRow> rows(List<Wish> wishes) {
        return wishes.stream().map(this::row).toList();
    }

    private ActionRow row(Wish wish) {
        return plans.containsKey(wish.merchant())
                ? row(wish, plans.get(wish.merchant()), true)
                : row(wish, toDo(wish), false);
    }

    private List<StepState> toDo(Wish wish) {
        return catalogue.getOrDefault(wish.action(), List.of()).stream()
                .map(minutes -> new StepState(wish.merchant(), wish.action(), minutes, null))
                .toList();
    }

    private static ActionRow row(Wish wish, List<StepState> steps, boolean hasBegun) {
        ActionCode action = steps.isEmpty() ? wish.action() : steps.get(0).action();
        int inAll = steps.stream().mapToInt(StepState::minutes).sum();
        int done = steps.stream()
                .filter(StepState::isDone)
                .mapToInt(StepState::minutes)
                .sum();
        var states = steps.stream().map(StepState::isDone).toList();
        return new ActionRow(
                wish.merchant(), wish.shop(), action, hasBegun, states, done, inAll - done, lastDone(steps));
    }

    private static Instant lastDone(List<StepState> steps) {
        return steps.stream().allMatch(StepState::isDone)
                ? steps.stream().map(StepState::doneAt).max(Instant::compareTo).orElse(null)
                : null;
    }
}
