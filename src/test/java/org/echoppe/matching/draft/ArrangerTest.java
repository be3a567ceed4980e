package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.cohort;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.interestedIn;
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
import org.echoppe.matching.Criterion;
import org.echoppe.matching.Reason;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;
import org.junit.jupiter.api.Test;

class ArrangerTest {

    private static final MerchantProfile LAGARDE = shop("Lagarde");
    private static final MerchantProfile MARTIN = shop("Martin");
    private static final MentorProfile INES = expert("Inès", 3, 1);
    private static final MentorProfile KARIM = expert("Karim", 1, 1);
    private static final Cohort FOUR = cohort(List.of(LAGARDE, MARTIN), List.of(INES, KARIM));

    @Test
    void everybody_is_paired_and_that_is_proven() {
        Arrangement found = arrange(FOUR, Map.of());

        assertThat(found.pairs()).hasSize(2);
        assertThat(found.alone()).isEmpty();
        assertThat(found.isProven()).isTrue();
        assertThat(found.isComplete()).isTrue();
    }

    @Test
    void a_pin_is_kept_and_the_rest_moves_around_it() {
        Arrangement found = arrange(FOUR, Map.of(), pin(LAGARDE.id(), KARIM.id()));

        assertThat(mentorOf(LAGARDE, found)).isEqualTo(KARIM.id());
        assertThat(mentorOf(MARTIN, found)).isEqualTo(INES.id());
    }

    @Test
    void of_two_pins_on_one_place_the_first_is_kept() {
        Arrangement found = arrange(FOUR, Map.of(), pin(MARTIN.id(), INES.id()), pin(LAGARDE.id(), INES.id()));

        assertThat(mentorOf(MARTIN, found)).isEqualTo(INES.id());
        assertThat(mentorOf(LAGARDE, found)).isEqualTo(KARIM.id());
    }

    @Test
    void a_pin_on_somebody_who_is_excluded_is_passed_over() {
        Cohort cohort = cohort(List.of(LAGARDE), List.of(interestedIn("Lagarde"), KARIM));

        assertThat(mentorOf(LAGARDE, arrange(cohort, Map.of(), pin(LAGARDE.id(), INES.id()))))
                .isEqualTo(KARIM.id());
    }

    @Test
    void where_everyone_is_forbidden_the_merchant_is_alone() {
        Arrangement found = arrange(FOUR, Map.of(), forbid(LAGARDE.id(), INES.id()), forbid(LAGARDE.id(), KARIM.id()));

        assertThat(found.alone()).containsExactly(LAGARDE.id());
        assertThat(mentorOf(MARTIN, found)).isEqualTo(INES.id());
    }

    @Test
    void a_capacity_of_nothing_and_nobody_at_all_are_answers_too() {
        assertThat(arrange(cohort(List.of(LAGARDE), List.of(expert("Inès", 3, 0))), Map.of())
                        .alone())
                .containsExactly(LAGARDE.id());
        assertThat(arrange(cohort(List.of(LAGARDE), List.of()), Map.of()).alone())
                .containsExactly(LAGARDE.id());
        assertThat(arrange(cohort(List.of(), List.of(INES)), Map.of()).pairs()).isEmpty();
    }

    @Test
    void what_is_published_stays_until_it_is_released() {
        Map<MerchantId, MentorId> published = Map.of(LAGARDE.id(), KARIM.id());

        assertThat(mentorOf(LAGARDE, arrange(FOUR, published))).isEqualTo(KARIM.id());
        assertThat(mentorOf(
                        LAGARDE,
                        arrange(cohort(List.of(LAGARDE), List.of(INES, KARIM)), published, release(LAGARDE.id()))))
                .isEqualTo(INES.id());
    }

    @Test
    void whoever_is_released_and_finds_nobody_stays_and_a_pin_on_that_place_is_passed_over() {
        Map<MerchantId, MentorId> published = Map.of(LAGARDE.id(), INES.id());
        Cohort three = cohort(List.of(LAGARDE, MARTIN), List.of(INES));

        Arrangement found = arrange(three, published, release(LAGARDE.id()), pin(MARTIN.id(), INES.id()));

        assertThat(mentorOf(LAGARDE, found)).isEqualTo(INES.id());
        assertThat(found.alone()).containsExactly(MARTIN.id());
    }

    @Test
    void a_full_mentor_speaks_against_a_pin_but_not_for_who_is_with_them_already() {
        Arranger arranger = arranger(FOUR, Map.of(LAGARDE.id(), INES.id()));

        assertThat(arranger.against(new Couple(MARTIN.id(), INES.id())).map(Reason::criterion))
                .contains(Criterion.CAPACITY);
        assertThat(arranger.against(new Couple(LAGARDE.id(), INES.id()))).isEmpty();
        assertThat(arranger.against(new Couple(MARTIN.id(), KARIM.id()))).isEmpty();
    }

    @Property(tries = 60)
    void pinning_what_was_found_changes_nothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int size) {
        Cohort cohort = town(seed, size);
        Arrangement found = arrange(cohort, Map.of());

        DraftStep[] pins = found.pairs().values().stream()
                .map(match -> pin(match.merchant(), match.mentor()))
                .toArray(DraftStep[]::new);

        Arrangement pinned = arrange(cohort, Map.of(), pins);
        assertThat(pinned.points()).isEqualTo(found.points());
        assertThat(pinned.pairs().keySet()).isEqualTo(found.pairs().keySet());
    }

    @Property(tries = 60)
    void forbidding_a_pair_gives_a_mentor_to_nobody_more(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int size) {
        Cohort cohort = town(seed, size);
        Arrangement found = arrange(cohort, Map.of());

        found.pairs()
                .values()
                .forEach(match -> assertThat(arrange(cohort, Map.of(), forbid(match.merchant(), match.mentor()))
                                .pairs())
                        .hasSizeLessThanOrEqualTo(found.pairs().size()));
    }

    private static Cohort town(long seed, int size) {
        var random = new Random(seed);
        return cohort(
                IntStream.range(0, size).mapToObj(i -> shop("Boutique " + i)).toList(),
                IntStream.range(0, size)
                        .mapToObj(i -> expert("Expert " + i, 1 + random.nextInt(3), random.nextInt(3)))
                        .toList());
    }

    private static MentorId mentorOf(MerchantProfile shop, Arrangement found) {
        return found.pairs().get(shop.id()).mentor();
    }

    private static Arrangement arrange(Cohort cohort, Map<MerchantId, MentorId> published, DraftStep... steps) {
        return arranger(cohort, published, steps).arrange();
    }

    private static Arranger arranger(Cohort cohort, Map<MerchantId, MentorId> published, DraftStep... steps) {
        return new Arranger(cohort, published, DraftState.of(List.of(steps)), Progress.UNWATCHED);
    }
}
