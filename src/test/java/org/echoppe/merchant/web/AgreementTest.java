package org.echoppe.merchant.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private final Agreement agreement = new Agreement();

    @Test
    void only_the_form_that_was_sent_asks_back() {
        boolean given = agreement.isGiven("week", DeclaredHours.ALWAYS, DeclaredHours.NEVER);

        assertThat(given).isFalse();
        assertThat(agreement.isAskedIn("week")).isTrue();
        assertThat(agreement.isAskedIn("rush")).isFalse();
    }

    @Test
    void nothing_is_asked_where_nothing_was_sent() {
        assertThat(agreement.isAskedIn("week")).isFalse();
    }
}
