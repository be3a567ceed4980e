package org.echoppe.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class CatalogueTemplatesTest {

    private final CatalogueTemplates shipped = new CatalogueTemplates();
    private final List<ActionDraft> actions =
            Stream.of(ActionCode.values()).map(shipped::action).toList();

    @Test
    void each_action_has_five_to_seven_steps_of_at_most_ten_minutes() {
        assertThat(actions).allSatisfy(action -> {
            assertThat(action.steps()).hasSizeBetween(5, 7);
            assertThat(action.steps())
                    .allSatisfy(step -> assertThat(step.minutes()).isBetween(1, 10));
        });
    }

    @Test
    void nothing_shipped_would_be_refused_from_a_coordinator() {
        assertThat(actions).allSatisfy(action -> assertThat(action.problems()).isEmpty());
    }

    @Test
    void every_language_says_every_action_and_every_step() {
        assertThat(actions).allSatisfy(action -> {
            assertThat(action.words().keySet()).contains("fr", "en");
            assertThat(action.steps())
                    .allSatisfy(step -> assertThat(step.texts().keySet())
                            .isEqualTo(action.words().keySet()));
        });
    }

    @Test
    void some_steps_are_for_two_and_some_can_be_done_alone() {
        assertThat(actions)
                .allSatisfy(action ->
                        assertThat(action.steps()).extracting(StepDraft::alone).contains(true, false));
    }

    @Test
    void no_step_is_said_twice() {
        assertThat(actions.stream().flatMap(action -> action.steps().stream()))
                .extracting(step -> step.texts().get("fr").title())
                .doesNotHaveDuplicates();
    }
}
