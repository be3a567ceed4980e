package org.echoppe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewProgrammeTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @Test
    void a_name_and_two_dates_are_enough() {
        assertThat(new NewProgramme("Printemps", START, END).problems()).isEmpty();
    }

    @Test
    void a_programme_of_one_day_is_one_and_of_less_is_none() {
        assertThat(new NewProgramme("Un jour", START, START).problems()).isEmpty();
        assertThat(new NewProgramme("Rien", START, START.minusDays(1)).problems())
                .extracting(Problem::field)
                .containsExactly("endsOn");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(new NewProgramme(" ", null, null).problems())
                .extracting(Problem::field)
                .containsExactly("name", "startsOn", "endsOn");
    }

    @Test
    void a_name_holds_one_hundred_twenty_characters() {
        assertThat(new NewProgramme("a".repeat(120), START, END).problems()).isEmpty();
        assertThat(new NewProgramme("a".repeat(121), START, END).problems()).hasSize(1);
    }

    @Test
    void notice_lies_between_none_and_seven_days() {
        assertThat(with(BookingRules.usual(0, 28)).problems()).isEmpty();
        assertThat(with(BookingRules.usual(10_080, 28)).problems()).isEmpty();
        assertThat(with(BookingRules.usual(-1, 28)).problems()).hasSize(1);
        assertThat(with(BookingRules.usual(10_081, 28)).problems()).hasSize(1);
    }

    @Test
    void the_horizon_lies_between_a_day_and_a_year() {
        assertThat(with(BookingRules.usual(120, 1)).problems()).isEmpty();
        assertThat(with(BookingRules.usual(120, 366)).problems()).isEmpty();
        assertThat(with(BookingRules.usual(120, 0)).problems()).hasSize(1);
        assertThat(with(BookingRules.usual(120, 367)).problems()).hasSize(1);
    }

    private static NewProgramme with(BookingRules rules) {
        return new NewProgramme("Printemps", START, END, rules);
    }
}
