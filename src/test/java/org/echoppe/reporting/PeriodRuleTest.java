package org.echoppe.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.reporting.PeriodRule.ENDS_AFTER_IT_BEGINS;
import static org.echoppe.reporting.PeriodRule.LIES_NOT_IN_THE_FUTURE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);

    @Test
    void a_period_of_one_day_that_is_today_is_allowed() {
        assertThat(PeriodRule.firstBrokenBy(new Period(TODAY, TODAY), TODAY)).isEmpty();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThat(PeriodRule.firstBrokenBy(new Period(TODAY, TODAY.minusDays(1)), TODAY))
                .contains(ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void tomorrow_cannot_be_frozen() {
        assertThat(PeriodRule.firstBrokenBy(new Period(TODAY, TODAY.plusDays(1)), TODAY))
                .contains(LIES_NOT_IN_THE_FUTURE);
    }
}
