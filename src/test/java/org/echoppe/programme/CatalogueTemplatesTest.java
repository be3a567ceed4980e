package org.echoppe.programme;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTemplatesTest {

    private final List<StepTemplate> steps = new CatalogueTemplates().steps();

    @Test
    void each_action_has_five_to_seven_steps_of_at_most_ten_minutes() {
        Map<ActionCode, List<StepTemplate>> byAction = steps.stream().collect(groupingBy(StepTemplate::action));

        assertThat(byAction).containsOnlyKeys(ActionCode.values());
        assertThat(byAction.values()).allSatisfy(own -> assertThat(own).hasSizeBetween(5, 7));
        assertThat(steps).allSatisfy(step -> assertThat(step.minutes()).isBetween(1, 10));
    }

    @Test
    void every_language_says_title_needs_and_proof_of_every_step_within_their_columns() {
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.texts().keySet())
                    .contains("fr", "en")
                    .isEqualTo(steps.get(0).texts().keySet());
            assertThat(step.texts().values()).allSatisfy(CatalogueTemplatesTest::isComplete);
        });
    }

    private static void isComplete(StepText text) {
        assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(160);
        assertThat(text.needs()).isNotBlank().hasSizeLessThanOrEqualTo(400);
        assertThat(text.proof()).isNotBlank().hasSizeLessThanOrEqualTo(400);
    }

    @Test
    void no_step_is_said_twice() {
        assertThat(steps).extracting(step -> step.texts().get("fr").title()).doesNotHaveDuplicates();
    }
}
