package org.echoppe.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.action.PlanFixture.NOON;
import static org.echoppe.action.PlanFixture.step;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Map<ActionCode, List<Integer>> CATALOGUE = Map.of(ActionCode.STOCK, List.of(5, 5, 10));
    private static final Wish BAKER =
            new Wish(new MerchantId(step(1)), new ProgrammeId(step(9)), "Boulangerie", ActionCode.STOCK);

    @Test
    void a_merchant_who_has_not_begun_has_every_step_of_the_wished_action_before_them() {
        ActionRow row = rowOf();

        assertThat(row.hasBegun()).isFalse();
        assertThat(row.steps()).containsExactly(false, false, false);
        assertThat(row.minutesLeft()).isEqualTo(20);
        assertThat(row.isDone()).isFalse();
    }

    @Test
    void a_running_plan_counts_as_it_was_copied_whatever_the_catalogue_says_now() {
        ActionRow row = rowOf(NOON, null);

        assertThat(row.hasBegun()).isTrue();
        assertThat(row.action()).isEqualTo(ActionCode.DIGITAL_PAYMENT);
        assertThat(row.stepsDone()).isEqualTo(1);
        assertThat(row.stepsInAll()).isEqualTo(2);
        assertThat(row.minutesDone()).isEqualTo(8);
        assertThat(row.minutesLeft()).isEqualTo(8);
    }

    @Test
    void the_action_was_done_when_its_last_step_was() {
        Instant later = NOON.plusSeconds(3600);

        assertThat(rowOf(later, NOON).doneAt()).isEqualTo(later);
        assertThat(rowOf(later, null).doneAt()).isNull();
    }

    private static ActionRow rowOf(Instant... doneAt) {
        var steps = Arrays.stream(doneAt)
                .map(done -> new StepState(BAKER.merchant(), ActionCode.DIGITAL_PAYMENT, 8, done))
                .toList();
        return new Progress(steps, CATALOGUE).rows(List.of(BAKER)).get(0);
    }
}
