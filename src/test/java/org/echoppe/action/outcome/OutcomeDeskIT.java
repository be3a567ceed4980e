package org.echoppe.action.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.echoppe.access.NotAllowedException;
import org.echoppe.action.ActionDesk;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.BookingFixture;
import org.echoppe.booking.BookingFixture.Cohort;
import org.echoppe.calendar.Peak;
import org.echoppe.merchant.BusyTimes;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.testing.Acting;
import org.echoppe.testing.House;
import org.echoppe.testing.TestClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutcomeDeskIT {

    private static final Instant DONE_AT = TestClock.TUESDAY_NINE;

    @Inject
    private BookingFixture fixture;

    @Inject
    private Acting acting;

    @Inject
    private TestClock clock;

    @Inject
    private OutcomeDesk desk;

    @Inject
    private StillDesk still;

    @Inject
    private ActionDesk actions;

    @Inject
    private MerchantDesk merchants;

    private Cohort cohort;

    @Deployment
    static WebArchive house() {
        return House.archive();
    }

    @BeforeEach
    void finish_an_action() {
        fixture.begin();
        clock.set(DONE_AT);
        cohort = fixture.cohort(2);
        asSystem(() -> tick(steps()));
    }

    @Test
    void it_is_asked_once_after_thirty_days_and_once_after_ninety() {
        later(29);
        assertThat(asked()).isEmpty();
        later(30);
        assertThat(asked()).extracting(ProbeAsked::day).containsExactly(30);
        assertThat(asked()).hasSize(1);
        assertThat(outcome().day30()).isEqualTo(Outcome.ASKED);
        answer(asked().get(0).probe(), StillThere.KEPT);
        assertThat(asked()).isEmpty();
        assertThat(outcome()).isEqualTo(new OutcomeRow(cohort.shop(), Outcome.KEPT, Outcome.NOT_YET));

        later(90);
        assertThat(asked()).extracting(ProbeAsked::day).containsExactly(90);
    }

    @Test
    void who_never_answers_is_unknown_and_every_merchant_has_a_row() {
        later(30);
        asked();
        later(50);
        assertThat(outcome().day30()).isEqualTo(Outcome.ASKED);
        later(51);
        assertThat(outcome().day30()).isEqualTo(Outcome.UNKNOWN);
        assertThat(asSystem(() -> desk.outcomes(cohort.programme()))).hasSize(2);
        assertThat(asSystem(() -> desk.outcomes(cohort.programme())))
                .contains(new OutcomeRow(cohort.shops().get(1), Outcome.NOT_YET, Outcome.NOT_YET));
    }

    @Test
    void in_a_busy_period_nobody_is_asked_until_it_is_over() {
        LocalDate first = LocalDate.of(2027, 4, 1);
        asSystem(() -> {
            var peak = new Peak(first, first.plusDays(9), "Foire");
            merchants.change(cohort.shop(), new BusyTimes(null, List.of(peak)));
            return true;
        });
        later(30);
        assertThat(asked()).isEmpty();
        assertThat(outcome().day30()).isEqualTo(Outcome.NOT_YET);
        later(40);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_step_that_was_not_done_after_all_takes_the_question_back_and_done_again_it_is_asked_again() {
        later(30);
        UUID probe = asked().get(0).probe();
        asSystem(() -> untick(steps().subList(0, 1)));
        assertThat(answer(probe, StillThere.KEPT)).isFalse();
        assertThat(asSystem(() -> desk.isOpen(probe))).isFalse();
        assertThat(asked()).isEmpty();
        assertThat(sheetIsThere(probe)).isFalse();
        assertThat(outcome().day30()).isEqualTo(Outcome.NOT_YET);

        asSystem(() -> tick(steps().subList(0, 1)));
        later(59);
        assertThat(asked()).isEmpty();
        later(60);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void an_answer_changes_for_seven_days_and_is_nobody_elses() {
        later(30);
        UUID probe = asked().get(0).probe();
        assertThat(answer(probe, StillThere.KEPT)).isTrue();
        assertThat(answer(probe, StillThere.KEPT)).isTrue();
        assertThat(answer(probe, StillThere.ABANDONED)).isTrue();
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(answer(probe, StillThere.UNKNOWN)).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(answer(probe, StillThere.KEPT)).isFalse();
        assertThat(outcome().day30()).isEqualTo(Outcome.UNKNOWN);
        assertThatThrownBy(() -> acting.asMerchant(
                        cohort.town(), cohort.shops().get(1).value(), () -> still.answer(probe, StillThere.KEPT)))
                .isInstanceOf(NotAllowedException.class);
    }

    private void later(int days) {
        clock.set(DONE_AT.plus(Duration.ofDays(days)));
    }

    private List<ProbeAsked> asked() {
        return asSystem(() -> desk.askDue(cohort.programme()));
    }

    private OutcomeRow outcome() {
        return asSystem(() -> desk.outcomes(cohort.programme())).stream()
                .filter(row -> row.merchant().equals(cohort.shop()))
                .findFirst()
                .orElseThrow();
    }

    private boolean answer(UUID probe, StillThere said) {
        return acting.asMerchant(cohort.town(), cohort.shop().value(), () -> still.answer(probe, said));
    }

    private boolean sheetIsThere(UUID probe) {
        return acting.asMerchant(cohort.town(), cohort.shop().value(), () -> still.sheet(probe))
                .isPresent();
    }

    private List<UUID> steps() {
        return actions.planOf(cohort.shop(), Locale.FRENCH).steps().stream()
                .map(PlanStep::id)
                .toList();
    }

    private boolean tick(List<UUID> steps) {
        actions.tick(cohort.shop(), steps, null);
        return true;
    }

    private boolean untick(List<UUID> steps) {
        actions.untick(cohort.shop(), steps);
        return true;
    }

    private <T> T asSystem(Callable<T> work) {
        return acting.asSystem(cohort.town(), work);
    }
}
