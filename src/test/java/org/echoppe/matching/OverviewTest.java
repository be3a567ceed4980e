package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.PARIS;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.interestedIn;
import static org.echoppe.matching.PeopleFixture.shop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final MerchantProfile LAGARDE = shop("Lagarde");

    @Test
    void where_nobody_knows_the_action_skill_is_in_the_way() {
        assertThat(whyAlone(stockExpert()))
                .isEqualTo(new Alone(LAGARDE.id(), "Lagarde", ActionCode.DIGITAL_PAYMENT, Criterion.SKILL, 1));
    }

    @Test
    void what_stops_the_last_of_several_is_named_with_how_many_were_left() {
        var never = expert("Paul", Map.of(ActionCode.DIGITAL_PAYMENT, 2), Set.of("fr"), 1, "Mo 09:00-12:00", Set.of());

        var alone = whyAlone(stockExpert(), interestedIn("lagarde"), never);

        assertThat(alone.inTheWay()).isEqualTo(Criterion.QUIET_TIME);
        assertThat(alone.suitable()).isEqualTo(1);
    }

    @Test
    void where_only_places_are_missing_capacity_is_in_the_way() {
        assertThat(whyAlone(expert("Inès", 3, 0)).inTheWay()).isEqualTo(Criterion.CAPACITY);
    }

    @Test
    void where_a_mentor_is_possible_nothing_is_in_the_way() {
        assertThat(whyAlone(expert("Inès")).inTheWay()).isNull();
    }

    @Test
    void choices_begin_with_the_best_possible_mentor() {
        var cohort = new Cohort(
                List.of(LAGARDE), List.of(expert("Anne", 1, 1), stockExpert(), expert("Zoé", 3, 1)), Map.of(), PARIS);

        assertThat(new Overview(cohort, List.of()).choices(LAGARDE.id()))
                .extracting(MentorChoice::name)
                .containsExactly("Zoé", "Anne", "Sam");
    }

    @Test
    void obstacles_are_said_in_plain_words() {
        var words = new PairingWords(Locale.FRENCH);

        assertThat(words.say(whyAlone(expert("Inès", 3, 0))))
                .isEqualTo("Le seul expert qui conviendrait n’a plus de place. "
                        + "Il faudrait une place de plus pour\u00a0: paiement numérique.");
        assertThat(words.say(whyAlone(expert("Inès")))).startsWith("1 expert conviendrait.");
    }

    private static Alone whyAlone(MentorProfile... experts) {
        var cohort = new Cohort(List.of(LAGARDE), List.of(experts), Map.of(), PARIS);
        return new Overview(cohort, List.of()).board().alone().get(0);
    }

    private static MentorProfile stockExpert() {
        return expert("Sam", Map.of(ActionCode.STOCK, 3), Set.of("fr"), 1, "Tu 09:00-12:00", Set.of());
    }
}
