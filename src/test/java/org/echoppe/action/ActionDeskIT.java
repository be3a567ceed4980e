package org.echoppe.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.echoppe.programme.ActionCode.DIGITAL_PAYMENT;
import static org.echoppe.programme.ActionCode.STOCK;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.MunicipalityId;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
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
class ActionDeskIT {

    @Inject
    private TestTown towns;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private ActionDesk desk;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private ActionFixture fixture;

    private MunicipalityId town;
    private ProgrammeId programme;
    private MerchantId baker;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void a_town_with_a_baker() {
        clock.set(TestClock.TUESDAY_NINE);
        town = towns.found();
        programme = asSystem(fixture::programme);
        baker = asSystem(() -> fixture.shop(programme, "Boulangerie Lagarde"));
    }

    @Test
    void looking_at_a_plan_shows_the_wished_action_and_writes_nothing() {
        Plan plan = acting.asMerchant(town, baker.value(), () -> desk.planOf(baker, Locale.FRENCH));

        assertThat(plan.action()).isEqualTo(DIGITAL_PAYMENT);
        assertThat(plan.steps()).isNotEmpty().allMatch(step -> step.minutes() <= 10 && !step.isDone());
        assertThat(asSystem(fixture::plans)).isZero();
    }

    @Test
    void the_steps_have_the_same_ids_before_and_after_the_plan_begins() {
        Plan before = plan();
        start();

        assertThat(ids(plan())).isEqualTo(ids(before));
    }

    @Test
    void a_running_plan_does_not_change_when_the_catalogue_does() {
        start();
        Plan before = plan();
        asSystem(() -> {
            fixture.shortenEveryCatalogueStep(programme);
            return null;
        });

        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void a_plan_speaks_both_languages() {
        start();

        assertThat(plan(Locale.ENGLISH).steps()).hasSameSizeAs(plan().steps());
        assertThat(plan(Locale.ENGLISH).steps().get(0).title())
                .isNotEqualTo(plan().steps().get(0).title());
    }

    @Test
    void a_tick_begins_the_plan_and_a_second_one_changes_nothing() {
        UUID first = ids(plan()).get(0);
        tick(first);
        tick(first);

        assertThat(plan().steps())
                .filteredOn(PlanStep::isDone)
                .extracting(PlanStep::id)
                .containsExactly(first);
        assertThat(asSystem(() -> fixture.history(baker))).containsExactlyInAnyOrder("action.chosen", "action.ticked");
    }

    @Test
    void a_step_is_not_done_in_a_session_that_does_not_exist() {
        UUID first = ids(plan()).get(0);

        assertThatThrownBy(() -> asSystem(() -> {
                    desk.tick(baker, List.of(first), UUID.randomUUID());
                    return null;
                }))
                .hasStackTraceContaining("ConstraintViolationException");
        assertThat(plan().stepsDone()).isZero();
    }

    @Test
    void a_tick_can_be_taken_back() {
        UUID first = ids(plan()).get(0);
        tick(first);
        asSystem(() -> {
            desk.untick(baker, List.of(first));
            return null;
        });

        assertThat(plan().stepsDone()).isZero();
    }

    @Test
    void another_action_can_be_chosen_until_a_step_is_done() {
        start();
        assertThat(choose(STOCK)).isEqualTo(new ChoiceAnswer.Chosen(first(STOCK)));
        assertThat(plan().action()).isEqualTo(STOCK);

        tick(ids(plan()).get(0));
        assertThat(choose(DIGITAL_PAYMENT)).isEqualTo(new ChoiceAnswer.Refused(ChoiceRule.NO_STEP_IS_DONE));
        assertThat(plan().action()).isEqualTo(STOCK);
    }

    @Test
    void eight_phones_beginning_one_plan_at_once_begin_it_once() {
        Callable<Object> starting = () -> acting.asSystem(town, () -> {
            desk.start(baker);
            return null;
        });

        acting.atOnce(Collections.nCopies(8, starting));

        assertThat(asSystem(fixture::plans)).isEqualTo(1);
        assertThat(asSystem(() -> fixture.history(baker))).containsExactly("action.chosen");
    }

    @Test
    void the_board_has_a_row_for_every_merchant_begun_or_not() {
        MerchantId florist = asSystem(() -> fixture.shop(programme, "Fleurs du quai"));
        tick(ids(plan()).get(0));

        List<ActionRow> rows = asSystem(() -> desk.progress(programme));

        assertThat(rows).extracting(ActionRow::merchant).containsExactly(baker, florist);
        assertThat(rows).extracting(ActionRow::stepsDone).containsExactly(1, 0);
        assertThat(rows).extracting(ActionRow::hasBegun).containsExactly(true, false);
        assertThat(rows).allMatch(row -> row.minutesDone() + row.minutesLeft() == plan().minutes());
    }

    @Test
    void another_town_finds_no_plan_and_no_row() {
        start();
        MunicipalityId elsewhere = towns.found();

        assertThatThrownBy(() -> acting.asSystem(elsewhere, () -> desk.planOf(baker, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(acting.asSystem(elsewhere, () -> desk.progress(programme))).isEmpty();
    }

    @Test
    void a_merchant_sees_no_plan_but_their_own() {
        MerchantId florist = asSystem(() -> fixture.shop(programme, "Fleurs du quai"));

        assertThatThrownBy(() -> acting.asMerchant(town, florist.value(), () -> desk.planOf(baker, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_mentor_without_pairings_sees_and_ticks_no_plan() {
        var mentor = towns.open(town, Role.MENTOR);
        UUID first = ids(plan()).get(0);

        assertThatThrownBy(() -> acting.asAccount(mentor, () -> desk.planOf(baker, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asAccount(mentor, () -> {
                    desk.tick(baker, List.of(first), null);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void sponsors_see_no_plan_and_no_board() {
        var sponsor = towns.open(town, Role.SPONSOR);

        assertThatThrownBy(() -> acting.asAccount(sponsor, () -> desk.progress(programme)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> acting.asAccount(sponsor, () -> desk.planOf(baker, Locale.FRENCH)))
                .isInstanceOf(NotAllowedException.class);
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(town, work);
    }

    private Plan plan() {
        return plan(Locale.FRENCH);
    }

    private Plan plan(Locale locale) {
        return asSystem(() -> desk.planOf(baker, locale));
    }

    private void start() {
        asSystem(() -> {
            desk.start(baker);
            return null;
        });
    }

    private void tick(UUID step) {
        asSystem(() -> {
            desk.tick(baker, List.of(step), null);
            return null;
        });
    }

    private ChoiceAnswer choose(ActionCode action) {
        ActionId wanted = first(action);
        return asSystem(() -> desk.choose(baker, wanted));
    }

    private ActionId first(ActionCode theme) {
        return asSystem(() -> catalogue.firstOf(programme, List.of(theme)))
                .get(theme)
                .id();
    }

    private static List<UUID> ids(Plan plan) {
        return plan.steps().stream().map(PlanStep::id).toList();
    }
}
