package org.echoppe.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFieldsTest {

    private final TypedFields typed = new TypedFields();

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-02", "2/3/2027", "02/03/2027", " 2/3/2027 "})
    void a_day_is_read_as_browsers_send_it_and_as_the_french_write_it(String text) {
        typed.put("day", text);

        assertThat(typed.day("day")).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(typed.misreadDays("day")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/2/2027", "31/4/2027", "2027-13-01", "demain", "3/2027"})
    void a_day_that_does_not_exist_is_said_and_never_moved(String text) {
        typed.put("day", text);

        assertThat(typed.day("day")).isNull();
        assertThat(typed.misreadDays("day")).extracting(Problem::field).containsExactly("day");
    }

    @Test
    void an_empty_day_is_none_and_no_problem() {
        typed.put("day", null);

        assertThat(typed.day("day")).isNull();
        assertThat(typed.misreadDays("day", "never typed")).isEmpty();
    }

    @Test
    void a_number_is_digits_only_and_of_sensible_length() {
        typed.put("number", " 28 ");
        assertThat(typed.number("number", -1)).isEqualTo(28);
        typed.put("number", "-3");
        assertThat(typed.number("number", -1)).isEqualTo(-1);
        typed.put("number", "99999999999999999999");
        assertThat(typed.number("number", -1)).isEqualTo(-1);
        assertThat(typed.number("never typed", 7)).isEqualTo(7);
    }

    @Test
    void a_choice_that_was_never_offered_is_none() {
        typed.put("mode", "PHONE");
        assertThat(typed.choice("mode", Mode.class)).isEqualTo(Mode.PHONE);
        typed.put("mode", "TELEPATHY");
        assertThat(typed.choice("mode", Mode.class)).isNull();
    }
}
