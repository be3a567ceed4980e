package org.echoppe.action.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.IndicatorMoment;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;
import org.echoppe.merchant.MerchantId;

/** « Où en suis-je »: the merchant's plan, with the taps that are theirs: a step done alone, the question before and after. */
@Named
@RequestScoped
public class ActionPage {

    private static final String DID = "did";
    private static final String DID_NOT = "undo";
    private static final String SAID = "said";

    @Inject
    private ActionDesk desk;

    @Inject
    private TownDesk town;

    @Inject
    private Visitor visitor;

    @Inject
    private ShopWay way;

    @Inject
    private Clock clock;

    private Plan plan;

    public boolean isMade() {
        return way.isTapped(DID) || way.isTapped(DID_NOT) || way.isTapped(SAID);
    }

    /** One tap, repeatable without harm: the same one again finds it done. */
    public String make() {
        if (way.isTapped(DID)) {
            desk.didAlone(way.id(DID));
        } else if (way.isTapped(DID_NOT)) {
            return way.to("/shop/action") + (desk.didNot(way.id(DID_NOT)) ? "" : "&late=1");
        } else {
            desk.answer(getMoment(), choice());
        }
        return way.to("/shop/action");
    }

    private int choice() {
        return way.said(SAID).matches("[0-3]") ? Integer.parseInt(way.said(SAID)) : -1;
    }

    public boolean isLate() {
        return !way.said("late").isEmpty();
    }

    public boolean isJustChosen() {
        return !way.said("chosen").isEmpty();
    }

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

    /** Before while something is left to do, after once nothing is. */
    public IndicatorMoment getMoment() {
        return getPlan().isDone() ? IndicatorMoment.RESULT : IndicatorMoment.BASELINE;
    }

    /** What was tapped at this moment; null where nothing was. */
    public Integer getSaid() {
        return getMoment() == IndicatorMoment.RESULT
                ? getPlan().said().result()
                : getPlan().said().baseline();
    }

    /** What was said before, once there is an after to set beside it; null otherwise. */
    public String getBefore() {
        Integer before = getPlan().said().baseline();
        List<String> choices = getPlan().about().choices();
        return getMoment() == IndicatorMoment.RESULT && before != null && before < choices.size()
                ? choices.get(before)
                : null;
    }

    /** Whether the merchant ticked it alone, today. */
    public boolean isUndoable(PlanStep step) {
        ZoneId zone = town.identity().zone();
        return step.isDone()
                && step.alone()
                && step.doneInSession() == null
                && LocalDate.ofInstant(step.doneAt(), zone).equals(LocalDate.ofInstant(clock.instant(), zone));
    }
}
