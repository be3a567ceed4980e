package org.echoppe.booking;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.echoppe.action.PlanStep;

/**
 * A session to be prepared, noted or cancelled, beside the plan it moves on.
 *
 * @param hasBegun false while it can still be cancelled and not yet be noted
 * @param shop     null when the pairing is over
 */
public record NoteSheet(MentorSession session, boolean hasBegun, AccompaniedShop shop) {

    public boolean isCancelled() {
        return session.status() == SessionStatus.CANCELLED;
    }

    /** The steps this session did. */
    public List<PlanStep> ownSteps() {
        return steps().filter(this::isOwn).toList();
    }

    /** The steps this session may have done: those still to do, and those it did. */
    public List<PlanStep> openSteps() {
        return steps().filter(step -> !step.isDone() || isOwn(step)).toList();
    }

    public List<PlanStep> stepsDoneBefore() {
        return steps().filter(PlanStep::isDone)
                .filter(Predicate.not(this::isOwn))
                .toList();
    }

    /** What would be done first, or null where nothing is left or known. */
    public PlanStep nextStep() {
        return steps().filter(Predicate.not(PlanStep::isDone)).findFirst().orElse(null);
    }

    private boolean isOwn(PlanStep step) {
        return session.session().value().equals(step.doneInSession());
    }

    private Stream<PlanStep> steps() {
        return shop == null ? Stream.of() : shop.plan().steps().stream();
    }
}
