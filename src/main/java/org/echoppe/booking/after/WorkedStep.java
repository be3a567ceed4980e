package org.echoppe.booking.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;

/** Which step a session was about: the last one it did, else the one it would have gone on with. */
@ApplicationScoped
class WorkedStep {

    @Inject
    private ActionDesk actions;

    Optional<PlanStep> of(AfterSession session, UUID rememberedOrNull, Locale locale) {
        Plan plan = actions.planOf(session.merchant(), locale);
        return rememberedOrNull == null ? worked(plan, session.session().value()) : remembered(plan, rememberedOrNull);
    }

    private static Optional<PlanStep> remembered(Plan plan, UUID step) {
        return plan.steps().stream().filter(each -> each.id().equals(step)).findFirst();
    }

    static Optional<PlanStep> worked(Plan plan, UUID session) {
        return plan.steps().stream()
                .filter(step -> session.equals(step.doneInSession()))
                .reduce((before, last) -> last)
                .or(plan::next);
    }
}
