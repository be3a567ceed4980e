package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.PARIS;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.shop;

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
        return new Cohort(shops, experts, together, PARIS);
    }
}
