package org.echoppe.action.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.ActionFixture;
import org.echoppe.action.ChoiceAnswer;
import org.echoppe.action.ChoiceRule;
import org.echoppe.action.IndicatorMoment;
import org.echoppe.action.Plan;
import org.echoppe.action.PlanStep;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.catalogue.ActionId;
import org.echoppe.programme.catalogue.CatalogueDesk;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.echoppe.testing.TestTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SelfCheckDeskIT {

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ActionFixture fixture;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private ActionDesk actions;

    @Inject
    private SelfCheckDesk desk;

    private MunicipalityId town;
    private ProgrammeId programme;
    private MerchantId baker;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void a_baker_joins() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        programme = acting.asSystem(town, fixture::programme);
        baker = acting.asSystem(town, () -> fixture.shop(programme, "Boulangerie"));
    }

    @Test
    void the_check_is_left_and_found_again_at_the_question_reached() {
        answer(CheckQuestion.CARD, CheckAnswer.CARD_NEVER);
        answer(CheckQuestion.CARD_REFUSED, CheckAnswer.UNKNOWN);

        assertThat(as(desk::mine).next()).contains(CheckQuestion.COUNTING);
        assertThat(as(desk::myChoices).proposed()).isEmpty();
    }

    @Test
    void another_answer_takes_the_place_of_the_first_and_the_same_changes_nothing() {
        answer(CheckQuestion.CARD, CheckAnswer.CARD_NEVER);
        answer(CheckQuestion.CARD, CheckAnswer.CARD_CONTACTLESS);
        answer(CheckQuestion.CARD, CheckAnswer.CARD_CONTACTLESS);

        assertThat(as(desk::mine).answers())
                .containsOnlyKeys(CheckQuestion.CARD)
                .containsValue(CheckAnswer.CARD_CONTACTLESS);
    }

    @Test
    void an_answer_to_another_question_is_not_kept() {
        answer(CheckQuestion.CARD, CheckAnswer.NEWS_NOT);

        assertThat(as(desk::mine).hasBegun()).isFalse();
    }

    @Test
    void what_was_wished_and_proposed_is_kept_and_proposed_anew_when_an_answer_changes() {
        answerAll();
        assertThat(as(desk::myChoices).proposed()).hasSize(2);

        answer(CheckQuestion.NETWORK, CheckAnswer.NETWORK_ASLEEP);

        Choices choices = acting.asSystem(town, () -> desk.choicesOf(baker));
        assertThat(choices.wished()).isEqualTo(ActionCode.DIGITAL_PAYMENT);
        assertThat(choices.proposed().get(0))
                .isEqualTo(new Proposal(ActionCode.SOCIAL_NETWORKS, ProposalRule.PAGE_SLEEPS));
    }

    @Test
    void a_merchant_chooses_alone_until_a_step_is_done() {
        ActionId stock = action(ActionCode.STOCK);
        ActionId network = action(ActionCode.SOCIAL_NETWORKS);
        assertThat(choose(network)).isEqualTo(new ChoiceAnswer.Chosen(network));
        assertThat(choose(stock)).isEqualTo(new ChoiceAnswer.Chosen(stock));
        assertThat(choose(stock)).isEqualTo(new ChoiceAnswer.Chosen(stock));
        assertThat(plan().about().action()).isEqualTo(stock);

        did(aloneOf(plan()));

        assertThat(choose(network)).isEqualTo(new ChoiceAnswer.Refused(ChoiceRule.NO_STEP_IS_DONE));
        assertThat(choose(stock)).isEqualTo(new ChoiceAnswer.Chosen(stock));
    }

    @Test
    void a_step_done_alone_is_taken_back_the_same_day_and_not_the_next() {
        UUID alone = aloneOf(plan());
        did(alone);
        did(alone);
        assertThat(plan().stepsDone()).isEqualTo(1);
        assertThat(didNot(alone)).isTrue();
        assertThat(plan().stepsDone()).isZero();

        did(alone);
        clock.forward(Duration.ofDays(1));

        assertThat(didNot(alone)).isFalse();
        assertThat(plan().stepsDone()).isEqualTo(1);
    }

    @Test
    void a_step_for_two_is_not_ticked_alone() {
        UUID forTwo = plan().steps().stream()
                .filter(step -> !step.alone())
                .findFirst()
                .orElseThrow()
                .id();
        did(forTwo);

        assertThat(plan().stepsDone()).isZero();
    }

    @Test
    void the_question_before_is_answered_with_one_tap_and_can_be_corrected() {
        said(IndicatorMoment.BASELINE, 1);
        said(IndicatorMoment.BASELINE, 2);
        said(IndicatorMoment.RESULT, 3);

        assertThat(plan().begun()).isTrue();
        assertThat(plan().said().baseline()).isEqualTo(2);
        assertThat(plan().said().result()).isNull();
        assertThatThrownBy(() -> said(IndicatorMoment.BASELINE, 4)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void once_all_is_done_the_question_after_is_asked_and_the_one_before_stays() {
        said(IndicatorMoment.BASELINE, 1);
        acting.asSystem(town, () -> {
            actions.tick(
                    baker,
                    actions.planOf(baker, Locale.FRENCH).steps().stream()
                            .map(PlanStep::id)
                            .toList(),
                    null);
            return null;
        });
        said(IndicatorMoment.BASELINE, 0);
        said(IndicatorMoment.RESULT, 3);

        assertThat(plan().said().baseline()).isEqualTo(1);
        assertThat(plan().said().result()).isEqualTo(3);
    }

    private void answerAll() {
        for (CheckQuestion question : CheckQuestion.values()) {
            answer(question, CheckAnswer.UNKNOWN);
        }
    }

    private SelfCheck answer(CheckQuestion question, CheckAnswer answer) {
        return as(() -> desk.answer(question, answer));
    }

    private ActionId action(ActionCode theme) {
        return acting.asSystem(town, () -> catalogue.firstOf(programme, List.of(theme)))
                .get(theme)
                .id();
    }

    private ChoiceAnswer choose(ActionId action) {
        return as(() -> actions.choose(baker, action));
    }

    private void did(UUID step) {
        as(() -> {
            actions.didAlone(step);
            return null;
        });
    }

    private boolean didNot(UUID step) {
        return as(() -> actions.didNot(step));
    }

    private void said(IndicatorMoment moment, int choice) {
        as(() -> {
            actions.answer(moment, choice);
            return null;
        });
    }

    private Plan plan() {
        return as(() -> actions.planOf(baker, Locale.FRENCH));
    }

    private static UUID aloneOf(Plan plan) {
        return plan.steps().stream()
                .filter(PlanStep::alone)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T as(Callable<T> work) {
        return acting.asMerchant(town, baker.value(), work);
    }
}
