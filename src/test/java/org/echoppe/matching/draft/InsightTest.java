package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.cohort;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.interestedIn;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.draft.RowFixture.with;

import java.util.List;
import java.util.Map;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.MentorChoice;
import org.echoppe.matching.Reason;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class InsightTest {

    private static final MerchantProfile LAGARDE = shop("Lagarde");
    private static final MerchantProfile MARTIN = shop("Martin");
    private static final MentorProfile INES = expert("Inès", 3, 1);
    private static final MentorProfile KARIM = expert("Karim", 1, 1);

    @Test
    void what_was_found_is_as_it_is() {
        assertThat(whyNot(bothPaired(), LAGARDE, INES)).isInstanceOf(WhyNot.AsItIs.class);
    }

    @Test
    void another_mentor_costs_what_the_whole_loses_and_names_who_moves() {
        var answer = (WhyNot.Costs) whyNot(bothPaired(), LAGARDE, KARIM);

        assertThat(answer.merchants()).isZero();
        assertThat(answer.moves()).containsExactly(new Move(MARTIN.id(), "Martin", "Karim", "Inès"));
    }

    @Test
    void taking_the_only_mentor_from_somebody_costs_a_merchant() {
        var insight = insight(
                cohort(List.of(LAGARDE, MARTIN), List.of(INES)),
                List.of(with("Lagarde", "Inès", 60), RowFixture.alone("Martin", ActionCode.STOCK, Criterion.CAPACITY)));

        var answer = (WhyNot.Costs) whyNot(insight, MARTIN, INES);

        assertThat(answer.merchants()).isZero();
        assertThat(answer.moves()).containsExactly(new Move(LAGARDE.id(), "Lagarde", "Inès", null));
    }

    @Test
    void what_excludes_a_pair_is_the_answer() {
        var insight = insight(
                cohort(List.of(LAGARDE), List.of(interestedIn("Lagarde"), KARIM)),
                List.of(with("Lagarde", "Karim", 20)));

        var answer = (WhyNot.Excluded) whyNot(insight, LAGARDE, INES);

        assertThat(answer.because().criterion()).isEqualTo(Criterion.INTEREST);
    }

    @Test
    void the_file_of_a_merchant_begins_with_the_best_possible_mentor() {
        var insight = insight(
                cohort(List.of(LAGARDE), List.of(expert("Anne", 1, 1), interestedIn("Lagarde"), expert("Zoé", 3, 1))),
                List.of(RowFixture.alone("Lagarde", ActionCode.DIGITAL_PAYMENT, null)));

        assertThat(insight.file(LAGARDE.id()).choices())
                .extracting(MentorChoice::name)
                .containsExactly("Zoé", "Anne", "Inès");
    }

    @Test
    void the_nearest_are_those_whom_one_change_would_free_a_place_before_anything_else() {
        var insight = insight(
                cohort(List.of(LAGARDE), List.of(interestedIn("Lagarde"), expert("Zoé", 3, 0))),
                List.of(RowFixture.alone("Lagarde", ActionCode.DIGITAL_PAYMENT, Criterion.CAPACITY)));

        assertThat(insight.file(LAGARDE.id()).nearest())
                .extracting(MentorChoice::inTheWay)
                .extracting(Reason::criterion)
                .containsExactly(Criterion.CAPACITY, Criterion.INTEREST);
    }

    @Test
    void a_late_mentor_is_offered_only_those_who_are_alone() {
        var insight = insight(
                cohort(List.of(LAGARDE, MARTIN), List.of(INES, KARIM)),
                List.of(with("Lagarde", "Inès", 60), RowFixture.alone("Martin", ActionCode.STOCK, Criterion.CAPACITY)));

        assertThat(insight.shopsFor(KARIM.id())).extracting(ShopChoice::shop).containsExactly("Martin");
        assertThat(insight.shopsFor(INES.id())).isEmpty();
    }

    private static WhyNot whyNot(Insight insight, MerchantProfile shop, MentorProfile expert) {
        return insight.whyNot(
                new Couple(shop.id(), expert.id()),
                () -> insight.question().answer(Progress.UNWATCHED).basis());
    }

    private static Insight bothPaired() {
        return insight(
                cohort(List.of(LAGARDE, MARTIN), List.of(INES, KARIM)),
                List.of(with("Lagarde", "Inès", 60), with("Martin", "Karim", 20)));
    }

    private static Insight insight(Cohort cohort, List<DraftRow> rows) {
        return new Insight(new Question(0, cohort, Map.of(), DraftState.of(List.of())), rows);
    }
}
