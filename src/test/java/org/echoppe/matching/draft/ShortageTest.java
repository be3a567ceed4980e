package org.echoppe.matching.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.draft.RowFixture.alone;
import static org.echoppe.matching.draft.RowFixture.with;

import java.util.List;
import org.echoppe.matching.Criterion;
import org.echoppe.programme.ActionCode;
import org.junit.jupiter.api.Test;

class ShortageTest {

    @Test
    void each_action_lacks_a_place_for_each_merchant_who_has_nobody_only_for_want_of_one() {
        assertThat(Shortage.in(List.of(
                        with("Épicerie", "Inès", 60),
                        alone("Fleurs", ActionCode.SOCIAL_NETWORKS, Criterion.CAPACITY),
                        alone("Garage", ActionCode.SOCIAL_NETWORKS, Criterion.CAPACITY),
                        alone("Librairie", ActionCode.STOCK, Criterion.SKILL),
                        alone("Pharmacie", ActionCode.STOCK, Criterion.QUIET_TIME))))
                .containsExactly(
                        new Shortage(ActionCode.STOCK, Criterion.SKILL, 1),
                        new Shortage(ActionCode.SOCIAL_NETWORKS, Criterion.CAPACITY, 2));
    }

    @Test
    void where_everybody_has_somebody_nothing_is_missing() {
        assertThat(Shortage.in(List.of(with("Épicerie", "Inès", 60)))).isEmpty();
    }
}
