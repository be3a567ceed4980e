package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.cohort;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.draft.DraftStep.forbid;
import static org.echoppe.matching.draft.DraftStep.pin;
import static org.echoppe.matching.draft.DraftStep.release;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final MerchantProfile LAGARDE = shop("Lagarde");
    private static final MerchantProfile MARTIN = shop("Martin");
    private static final MentorProfile INES = expert("Inès", 3, 1);
    private static final MentorProfile KARIM = expert("Karim", 1, 1);
    private static final Cohort FOUR = cohort(List.of(LAGARDE, MARTIN), List.of(INES, KARIM));

    @Property(tries = 100)
    void a_pin_or_a_ban_more_is_as_good_as_searching_anew(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int size, @ForAll boolean pins) {
        var random = new Random(seed);
        Cohort town = town(random, size);
        DraftStep step = step(town, random.nextInt(size), random.nextInt(size), pins);

        basis(town).with(step).ifPresent(changed -> {
            Arrangement quick = changed.arrangement();
            Arrangement anew = arrange(town, Map.of(), step).arrange();
            assertThat(quick.pairs()).hasSameSizeAs(anew.pairs());
            assertThat(quick.isProven()).isTrue();
        });
    }

    private static DraftStep step(Cohort town, int shop, int expert, boolean pins) {
        MerchantId merchant = town.merchants().get(shop).id();
        MentorId mentor = town.mentors().get(expert).id();
        return pins ? pin(merchant, mentor) : forbid(merchant, mentor);
    }

    @Test
    void what_takes_something_back_and_what_was_decided_before_is_searched_anew() {
        Basis pinned = basis(FOUR).with(pin(LAGARDE.id(), KARIM.id())).orElseThrow();

        assertThat(basis(FOUR).with(release(LAGARDE.id()))).isEmpty();
        assertThat(pinned.with(forbid(LAGARDE.id(), KARIM.id()))).isEmpty();
        assertThat(pinned.with(forbid(MARTIN.id(), INES.id()))).isPresent();
    }

    @Test
    void whoever_stays_whatever_happens_has_no_price_here() {
        Basis found = arrange(FOUR, Map.of(LAGARDE.id(), INES.id())).arrange().basis();

        assertThat(found.whyNot(new Couple(LAGARDE.id(), KARIM.id()))).isEmpty();
        assertThat(found.whyNot(new Couple(MARTIN.id(), KARIM.id()))).isPresent();
        assertThat(found.with(pin(LAGARDE.id(), KARIM.id()))).isEmpty();
    }

    private static Cohort town(Random random, int size) {
        return cohort(
                IntStream.range(0, size).mapToObj(i -> shop("Boutique " + i)).toList(),
                IntStream.range(0, size)
                        .mapToObj(i -> expert("Expert " + i, 1 + random.nextInt(3), random.nextInt(3)))
                        .toList());
    }

    private static Basis basis(Cohort town) {
        return arrange(town, Map.of()).arrange().basis();
    }

    private static Arranger arrange(Cohort town, Map<MerchantId, MentorId> published, DraftStep... steps) {
        return new Arranger(town, published, DraftState.of(List.of(steps)), Progress.UNWATCHED);
    }
}
