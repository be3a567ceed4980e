package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.matching.PeopleFixture.MARKET;
import static org.echoppe.matching.PeopleFixture.at;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.knowing;
import static org.echoppe.matching.PeopleFixture.north;
import static org.echoppe.matching.PeopleFixture.pair;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.PeopleFixture.startingAt;
import static org.echoppe.matching.PeopleFixture.wishing;

import java.util.Map;
import java.util.Set;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Trade;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final Weights SKILL_ONLY = only(Criterion.SKILL, 10);

    private static Weights only(Criterion criterion, int weight) {
        Weights none = Criterion.weighed()
                .reduce(Weights.USUAL, (weights, weighed) -> weights.with(weighed, 0), (one, other) -> one);
        return none.with(criterion, weight);
    }

    @Test
    void a_pair_is_worth_the_sum_of_weight_times_points() {
        // skill 67 × 6, time 20 × 4, distance unknown 50 × 2, no peak 100 × 2
        var pair = pair(shop("Lagarde"), expert("Inès", 2, 1));

        assertThat(Weights.USUAL.value(pair)).isEqualTo(67 * 6 + 20 * 4 + 50 * 2 + 100 * 2);
        assertThat(Weights.USUAL.value(Judgement.of(pair))).isEqualTo(Weights.USUAL.value(pair));
    }

    @Test
    void an_excluded_pair_is_worth_nothing_whatever_speaks_for_it() {
        assertThat(Weights.USUAL.value(pair(shop("Lagarde"), expert("Inès", 3, 0))))
                .isEqualTo(Criterion.EXCLUDED);
    }

    @Test
    void the_best_there_can_be_reads_a_hundred() {
        var best = startingAt(
                knowing(
                        expert("Inès", Map.of(ActionCode.DIGITAL_PAYMENT, 3), Set.of("fr"), 1, "24/7", Set.of()),
                        Trade.BAKERY),
                north(0));
        var wishing =
                wishing(at(shop("Lagarde", "fr", "24/7", "off"), new Place("1 rue du Port", "33110", MARKET)), "Inès");

        assertThat(Weights.USUAL.outOfHundred(Weights.USUAL.value(pair(wishing, best))))
                .isEqualTo(100);
        assertThat(Weights.USUAL.outOfHundred(0)).isZero();
    }

    @Test
    void what_weighs_nothing_changes_nothing_but_still_excludes() {
        assertThat(SKILL_ONLY.value(pair(shop("Lagarde"), expert("Inès", 1, 1))))
                .isEqualTo(330);
        assertThat(SKILL_ONLY.outOfHundred(330)).isEqualTo(33);
        assertThat(only(Criterion.WISH, 10)
                        .value(pair(shop("Lagarde"), expert("Inès", Map.of(), Set.of("fr"), 1, "24/7", Set.of()))))
                .isEqualTo(Criterion.EXCLUDED);
    }

    @Test
    void where_nothing_weighs_everything_is_worth_nothing() {
        Weights none = only(Criterion.SKILL, 0);

        assertThat(none.outOfHundred(none.value(pair(shop("Lagarde"), expert("Inès")))))
                .isZero();
    }

    @Test
    void load_is_weighed_but_no_matter_of_a_pair() {
        var pair = pair(shop("Lagarde"), expert("Inès"));

        assertThat(Weights.USUAL.with(Criterion.LOAD, 10).value(pair)).isEqualTo(Weights.USUAL.value(pair));
        assertThat(Weights.USUAL.with(Criterion.LOAD, 10).outOfHundred(1000))
                .isEqualTo(Weights.USUAL.outOfHundred(1000));
    }

    @Test
    void a_weight_lies_between_nothing_and_ten_and_belongs_to_what_is_weighed() {
        assertThat(Weights.USUAL.with(Criterion.WISH, 10).of(Criterion.WISH)).isEqualTo(10);
        assertThatThrownBy(() -> Weights.USUAL.with(Criterion.WISH, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.USUAL.with(Criterion.WISH, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.USUAL.with(Criterion.LANGUAGE, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_not_named_weighs_as_usual() {
        assertThat(new Weights(Map.of(Criterion.WISH, 9)).of(Criterion.SKILL)).isEqualTo(Criterion.SKILL.usualWeight());
        assertThat(new Weights(Map.of())).isEqualTo(Weights.USUAL);
    }
}
