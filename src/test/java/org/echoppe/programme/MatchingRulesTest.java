package org.echoppe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingRulesTest {

    @Test
    void nothing_asked_is_no_limit() {
        assertThat(MatchingRules.NONE.organisationMost(15)).isEmpty();
        assertThat(MatchingRules.NONE.problems()).isEmpty();
    }

    @Test
    void a_share_of_few_merchants_is_one_at_least_and_never_more_than_it_says() {
        var third = new MatchingRules(null, null, 33);

        assertThat(third.organisationMost(15)).hasValue(4);
        assertThat(third.organisationMost(2)).hasValue(1);
        assertThat(third.organisationMost(0)).hasValue(1);
        assertThat(new MatchingRules(null, 3, null).organisationMost(1)).hasValue(3);
    }

    @Test
    void limits_are_checked_at_both_ends() {
        assertThat(new MatchingRules(1, 1, null).problems()).isEmpty();
        assertThat(new MatchingRules(200, null, 100).problems()).isEmpty();
        assertThat(fields(new MatchingRules(0, 0, null))).containsExactly("furthestKm", "organisationMost");
        assertThat(fields(new MatchingRules(201, null, 101))).containsExactly("furthestKm", "organisationShare");
    }

    @Test
    void a_number_and_a_share_contradict_each_other() {
        assertThat(fields(new MatchingRules(null, 3, 20))).containsExactly("organisationShare");
    }

    private static Iterable<String> fields(MatchingRules rules) {
        return rules.problems().stream().map(Problem::field).toList();
    }
}
