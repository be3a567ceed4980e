package org.echoppe.action;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
        var catalogue = new LinkedHashMap<Locale, List<CatalogueStep>>();
        catalogue.put(Locale.FRENCH, catalogue("Étape ", minutes));
        catalogue.put(Locale.ENGLISH, catalogue("Step ", minutes));
        return new ActionPlan(wish, catalogue, NOON);
    }

    static UUID step(int place) {
        return new UUID(0, place);
    }

    private static List<CatalogueStep> catalogue(String word, int... minutes) {
        return IntStream.rangeClosed(1, minutes.length)
                .mapToObj(place -> new CatalogueStep(step(place), place, minutes[place - 1], word + place, "", ""))
                .toList();
    }
}
