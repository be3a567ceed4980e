package org.echoppe.action;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.CatalogueStep;
import org.echoppe.programme.ProgrammeId;

/** Plans that have just begun, with steps of the minutes given; the id of step n is {@link #step}. */
class PlanFixture {

    static final Instant NOON = Instant.parse("2027-03-02T11:00:00Z");

    private PlanFixture() {}

    static ActionPlan planOf(int... minutes) {
        var wish = new Wish(new MerchantId(step(99)), new ProgrammeId(step(98)), "Boulangerie", ActionCode.STOCK);
        var plan = new ActionPlan(wish, NOON);
        IntStream.rangeClosed(1, minutes.length).forEach(place -> {
            plan.copy(Locale.FRENCH, catalogueStep(place, minutes[place - 1], "Étape " + place));
            plan.copy(Locale.ENGLISH, catalogueStep(place, minutes[place - 1], "Step " + place));
        });
        return plan;
    }

    static UUID step(int place) {
        return new UUID(0, place);
    }

    private static CatalogueStep catalogueStep(int place, int minutes, String title) {
        return new CatalogueStep(step(place), place, minutes, title, "", "");
    }
}
