package org.echoppe.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.echoppe.programme.Problem;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {

    @Test
    void what_another_changed_in_a_field_left_alone_here_is_taken_over() {
        TypedFields mine = shown("Mo 09:00-12:00", "06 39 98 01 02");
        mine.put("phone", "06 39 98 01 03");

        assertThat(mine.catchUpWith(fields("Tu 09:00-12:00", "06 39 98 01 02"))).isEmpty();
        assertThat(mine.text("opening")).isEqualTo("Tu 09:00-12:00");
        assertThat(mine.text("phone")).isEqualTo("06 39 98 01 03");
    }

    @Test
    void a_field_changed_in_both_places_is_told_once_and_then_the_sender_decides() {
        TypedFields mine = shown("Mo 09:00-12:00", "");
        mine.put("opening", "We 09:00-12:00");
        TypedFields now = fields("Tu 09:00-12:00", "");

        assertThat(mine.catchUpWith(now)).extracting(Problem::field).containsExactly("opening");
        assertThat(mine.text("opening")).isEqualTo("We 09:00-12:00");
        assertThat(mine.catchUpWith(now)).isEmpty();
        assertThat(mine.text("opening")).isEqualTo("We 09:00-12:00");
    }

    @Test
    void the_same_change_in_both_places_is_no_problem() {
        TypedFields mine = shown("Mo 09:00-12:00", "");
        mine.put("opening", "Tu 09:00-12:00");

        assertThat(mine.catchUpWith(fields("Tu 09:00-12:00", ""))).isEmpty();
    }

    private static TypedFields shown(String opening, String phone) {
        TypedFields shown = fields(opening, phone);
        shown.areSeen();
        return shown;
    }

    private static TypedFields fields(String opening, String phone) {
        var fields = new TypedFields();
        fields.keep("opening", opening);
        fields.keep("phone", phone);
        return fields;
    }
}
