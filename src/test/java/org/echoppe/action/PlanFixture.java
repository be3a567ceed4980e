package org.echoppe.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.ActionWords;
import org.echoppe.programme.catalogue.CataloguedAction;
import org.echoppe.programme.catalogue.CataloguedAction.VersionStep;
import org.echoppe.programme.catalogue.StepDraft;
import org.echoppe.programme.catalogue.StepText;

/** Plans that have just begun, with steps of the minutes given; the id of step n is {@link #step}. */
class PlanFixture {

    static final Instant NOON = Instant.parse("2027-03-02T11:00:00Z");

    private PlanFixture() {}

    static ActionPlan planOf(int... minutes) {
        var wish = new Wish(new MerchantId(step(99)), new ProgrammeId(step(98)), "Boulangerie", ActionCode.STOCK);
        var catalogued = new CataloguedAction(
                new ActionId(step(97)), wish.programme(), wish.action(), 1, false, words(), steps(minutes));
        return new ActionPlan(wish, catalogued, NOON);
    }

    private static Map<String, ActionWords> words() {
        var choices = List.of("0", "1", "2", "3");
        return Map.of(
                "fr", new ActionWords("Stock", "Promesse", "Combien ?", choices),
                "en", new ActionWords("Stock", "Promise", "How many?", choices));
    }

    static UUID step(int place) {
        return new UUID(0, place);
    }

    private static List<VersionStep> steps(int... minutes) {
        return IntStream.rangeClosed(1, minutes.length)
                .mapToObj(place -> new VersionStep(
                        step(place), place, new StepDraft(minutes[place - 1], place % 2 == 1, texts(place))))
                .toList();
    }

    private static Map<String, StepText> texts(int place) {
        return Map.of("fr", new StepText("Étape " + place, "", ""), "en", new StepText("Step " + place, "", ""));
    }
}
