package org.echoppe.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/**
 * The plan of a merchant's action: its steps in their order, what is done and what is left.
 *
 * @param begun false while it only shows what the catalogue says of the wished action
 */
public record Plan(
        MerchantId merchant,
        ActionCode action,
        boolean begun,
        PlanAbout about,
        IndicatorSaid said,
        List<PlanStep> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /** The first step still to be done; empty when the action is done. */
    public Optional<PlanStep> next() {
        return steps.stream().filter(Predicate.not(PlanStep::isDone)).findFirst();
    }

    /** The next steps a session of so many minutes holds: steps are booked, not hours. At least the next one, if any is left. */
    public List<PlanStep> stepsFor(int minutes) {
        var fitting = new ArrayList<PlanStep>();
        int left = minutes;
        for (PlanStep step : stepsLeft()) {
            if (!fitting.isEmpty() && step.minutes() > left) {
                break;
            }
            fitting.add(step);
            left -= step.minutes();
        }
        return List.copyOf(fitting);
    }

    public List<PlanStep> stepsLeft() {
        return steps.stream().filter(Predicate.not(PlanStep::isDone)).toList();
    }

    /** Some step was done, and none is left. */
    public boolean isDone() {
        return !steps.isEmpty() && next().isEmpty();
    }

    public int stepsDone() {
        return (int) steps.stream().filter(PlanStep::isDone).count();
    }

    public int minutes() {
        return steps.stream().mapToInt(PlanStep::minutes).sum();
    }

    public int minutesDone() {
        return steps.stream()
                .filter(PlanStep::isDone)
                .mapToInt(PlanStep::minutes)
                .sum();
    }

    public int minutesLeft() {
        return minutes() - minutesDone();
    }

    /** The steps a session did, for whoever corrects its note. */
    public List<UUID> doneIn(UUID session) {
        return steps.stream()
                .filter(step -> session.equals(step.doneInSession()))
                .map(PlanStep::id)
                .toList();
    }
}
