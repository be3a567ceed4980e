package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.Weights;
import org.junit.jupiter.api.Test;

class KeptWeightsTest {

    private final KeptWeights kept = new KeptWeights();

    @Test
    void weights_come_back_as_they_were() {
        var weights = new Weights(Map.of(Criterion.SKILL, 0, Criterion.WISH, 10));

        assertThat(kept.convertToEntityAttribute(kept.convertToDatabaseColumn(weights)))
                .isEqualTo(weights);
    }

    @Test
    void what_was_not_known_yet_weighs_as_usual() {
        assertThat(kept.convertToEntityAttribute("")).isEqualTo(Weights.USUAL);
        assertThat(kept.convertToEntityAttribute("SKILL=1").of(Criterion.SKILL)).isEqualTo(1);
    }

    @Test
    void all_of_them_fit_their_column() {
        assertThat(kept.convertToDatabaseColumn(Weights.USUAL)).hasSizeLessThan(400);
    }
}
