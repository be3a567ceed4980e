package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.draft.RowFixture.alone;
import static org.echoppe.matching.draft.RowFixture.merchant;
import static org.echoppe.matching.draft.RowFixture.with;

import java.util.List;
import org.echoppe.matching.Criterion;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void only_whoever_has_another_mentor_differs_nobody_being_another() {
        var one = List.of(
                with("Épicerie", "Inès", 60),
                with("Fleurs", "Karim", 40),
                alone("Garage", ActionCode.STOCK, Criterion.CAPACITY));
        var other = List.of(with("Épicerie", "Inès", 60), with("Fleurs", "Inès", 55), with("Garage", "Karim", 20));

        assertThat(Differences.between(one, other))
                .containsExactly(
                        new Comparison.Difference(merchant("Fleurs"), "Fleurs", "Karim", 40, "Inès", 55),
                        new Comparison.Difference(merchant("Garage"), "Garage", null, 0, "Karim", 20));
    }

    @Test
    void who_joined_since_is_in_neither() {
        assertThat(Differences.between(List.of(with("Épicerie", "Inès", 60)), List.of()))
                .isEmpty();
    }
}
