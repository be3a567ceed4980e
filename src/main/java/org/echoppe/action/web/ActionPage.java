package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;
import org.echoppe.merchant.MerchantId;

/** « Où en suis-je »: the merchant's plan, to be read. */
@Named
@RequestScoped
public class ActionPage {

    @Inject
    private ActionDesk desk;

    @Inject
    private Visitor visitor;

    private Plan plan;

    public Plan getPlan() {
        if (plan == null) {
            plan = desk.planOf(new MerchantId(visitor.merchant()), visitor.getLocale());
        }
        return plan;
    }

    public PlanStep getNext() {
        return getPlan().next().orElse(null);
    }

    public boolean isNext(PlanStep step) {
        return step.equals(getNext());
    }
}
