package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.TERMS;
import static org.echoppe.matching.PeopleFixture.at;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.meeting;
import static org.echoppe.matching.PeopleFixture.of;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.PeopleFixture.startingAt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final MerchantProfile LAGARDE = shop("Lagarde");
    private static final MerchantProfile MARTIN = shop("Martin");
    private static final MentorProfile INES = expert("Inès", 3, 1);
    private static final MentorProfile KARIM = expert("Karim", 1, 2);

    @Test
    void the_better_mentor_goes_where_nobody_is_left_alone() {
        var chosen =
                cohort(List.of(LAGARDE, MARTIN), List.of(INES, KARIM), Map.of()).optimum();

        assertThat(chosen).extracting(Cohort.Match::mentor).containsExactlyInAnyOrder(INES.id(), KARIM.id());
    }

    @Test
    void who_is_together_already_is_left_in_peace_and_takes_a_place() {
        var cohort = cohort(List.of(LAGARDE, MARTIN), List.of(INES), Map.of(MARTIN.id(), INES.id()));

        assertThat(cohort.optimum()).isEmpty();
        assertThat(cohort.alone()).containsExactly(LAGARDE);
    }

    @Test
    void a_mentor_keeps_the_place_of_the_merchant_it_is_judged_with() {
        var cohort = cohort(List.of(LAGARDE, MARTIN), List.of(INES), Map.of(MARTIN.id(), INES.id()));

        assertThat(cohort.match(MARTIN.id(), INES.id()).judgement().isPossible())
                .isTrue();
        assertThat(cohort.match(LAGARDE.id(), INES.id()).judgement().isPossible())
                .isFalse();
    }

    @Test
    void no_organisation_takes_more_than_its_most_what_it_has_included() {
        var two = new Terms(TERMS.days(), null, 2, Weights.USUAL);
        var shops = IntStream.range(0, 4).mapToObj(i -> shop("Boutique " + i)).toList();
        var marée = of(expert("Inès", 3, 4), "Grande Marée");
        var again = of(expert("Zoé", 3, 4), "  GRANDE maree");
        var alone = of(expert("Karim", 1, 1), "Karim Diallo");

        var chosen = new Cohort(
                        shops, List.of(marée, again, alone), Map.of(shops.get(0).id(), marée.id()), two)
                .optimum();

        assertThat(chosen)
                .extracting(Cohort.Match::mentor)
                .hasSize(2)
                .contains(alone.id())
                .containsAnyOf(marée.id(), again.id());
    }

    @Test
    void independents_are_no_organisation() {
        var one = new Terms(TERMS.days(), null, 1, Weights.USUAL);
        var shops = List.of(LAGARDE, MARTIN);
        var own = List.of(of(INES, "indépendante"), of(expert("Karim", 1, 1), "Indépendante"));

        assertThat(new Cohort(shops, own, Map.of(), one).optimum()).hasSize(2);
    }

    @Test
    void work_is_spread_where_load_outweighs_what_the_better_mentor_is_worth() {
        var better = expert("Inès", 3, 2);
        var good = expert("Karim", 2, 2);
        Weights skill = TERMS.weights().with(Criterion.SKILL, 2);

        assertThat(mentors(List.of(LAGARDE, MARTIN), List.of(better, good), skill.with(Criterion.LOAD, 6)))
                .containsOnly(better.id());
        assertThat(mentors(List.of(LAGARDE, MARTIN), List.of(better, good), skill.with(Criterion.LOAD, 7)))
                .containsExactlyInAnyOrder(better.id(), good.id());
    }

    @Test
    void a_merchant_does_not_count_against_the_organisation_it_is_judged_with() {
        var one = new Terms(TERMS.days(), null, 1, Weights.USUAL);
        var colleague = of(KARIM, "Agence");
        var cohort =
                new Cohort(List.of(LAGARDE, MARTIN), List.of(INES, colleague), Map.of(MARTIN.id(), INES.id()), one);

        assertThat(cohort.match(MARTIN.id(), colleague.id()).judgement().isPossible())
                .isTrue();
        assertThat(cohort.match(LAGARDE.id(), colleague.id()).judgement().passes(Criterion.ORGANISATION))
                .isFalse();
    }

    private static List<MentorId> mentors(List<MerchantProfile> shops, List<MentorProfile> experts, Weights weights) {
        return new Cohort(shops, experts, Map.of(), new Terms(TERMS.days(), null, Terms.ANY_NUMBER, weights))
                .optimum().stream().map(Cohort.Match::mentor).toList();
    }

    /** People all over the town, some nobody knows where, some meeting by phone, on both sides of every edge. */
    @Property(tries = 300)
    void whom_the_index_leaves_out_could_not_have_been_chosen(
            @ForAll long seed, @ForAll @IntRange(min = 50, max = 20_000) int metres) {
        var random = new Random(seed);
        double latitude = random.nextDouble() * 120 - 60;
        List<MerchantProfile> shops = IntStream.range(0, 12)
                .mapToObj(i -> somewhere(shop("Boutique " + i), place(random, latitude, metres), random))
                .toList();
        List<MentorProfile> experts = IntStream.range(0, 40)
                .mapToObj(i ->
                        startingAt(expert("Expert " + i, 1 + random.nextInt(3), 1), place(random, latitude, metres)))
                .toList();
        var cohort =
                new Cohort(shops, experts, Map.of(), new Terms(TERMS.days(), metres, Terms.ANY_NUMBER, Weights.USUAL));

        shops.forEach(shop -> assertThat(cohort.candidates(shop.id()))
                .extracting(
                        candidate -> cohort.mentors().get(candidate.mentor()).id())
                .containsExactlyElementsOf(cohort.choices(shop).stream()
                        .filter(match -> match.judgement().isPossible())
                        .map(Cohort.Match::mentor)
                        .toList()));
    }

    private static MerchantProfile somewhere(MerchantProfile shop, Place place, Random random) {
        return meeting(at(shop, place), random.nextInt(4) == 0 ? Mode.PHONE : Mode.ON_SITE);
    }

    private static Place place(Random random, double latitude, int metres) {
        double reach = 5.0 * metres / 111_000;
        var there = new Position(
                latitude + reach * (random.nextDouble() - 0.5),
                reach * (random.nextDouble() - 0.5) / Math.cos(Math.toRadians(latitude)));
        return new Place("1 rue du Port", "33110", random.nextInt(6) == 0 ? null : there);
    }

    @Property(tries = 60)
    void people_in_any_order_get_the_same_answer(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        var random = new Random(seed);
        List<MerchantProfile> shops = new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> shop("Boutique " + i)).toList());
        List<MentorProfile> experts = new ArrayList<>(IntStream.range(0, size)
                .mapToObj(i -> expert("Expert " + i, 1 + random.nextInt(3), random.nextInt(3)))
                .toList());
        var chosen = cohort(shops, experts, Map.of()).optimum();

        Collections.shuffle(shops, random);
        Collections.shuffle(experts, random);

        assertThat(cohort(shops, experts, Map.of()).optimum()).isEqualTo(chosen);
    }

    private static Cohort cohort(
            List<MerchantProfile> shops, List<MentorProfile> experts, Map<MerchantId, MentorId> together) {
        return new Cohort(shops, experts, together, TERMS);
    }
}
