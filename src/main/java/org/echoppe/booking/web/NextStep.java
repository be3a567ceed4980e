package org.echoppe.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.Texts;

/** What would be done in the next session: one sentence from the merchant's plan. */
@RequestScoped
class NextStep {

    @Inject
    private ActionDesk actions;

    @Inject
    private SlotWords words;

    @Inject
    private Visitor visitor;

    private Plan plan;

    /** « Avec Inès : paiement numérique · étape 2 sur 6 ». */
    String line(String mentor) {
        return next().map(step -> words.text(
                        "slots.next",
                        mentor,
                        action(),
                        step.place(),
                        plan().steps().size()))
                .orElseGet(() -> words.text("slots.allDone", mentor, action()));
    }

    Optional<PlanStep> next() {
        return plan().next();
    }

    /** What a session of so many minutes would do. */
    List<PlanStep> stepsFor(int minutes) {
        return plan().stepsFor(minutes);
    }

    private String action() {
        return new Texts("programme", visitor.getLocale()).of("action." + plan().action());
    }

    private Plan plan() {
        if (plan == null) {
            plan = actions.planOf(new MerchantId(visitor.merchant()), visitor.getLocale());
        }
        return plan;
    }
}
