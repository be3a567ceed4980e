package org.echoppe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"05 56 42 10 00", "05.56.42.10.00", "+33 5 56 42 10 00", "0033556421000", "(0)5 56 42 10 00"})
    void one_number_written_in_many_ways_is_kept_in_one(String typed) {
        assertThat(Phone.read(typed, "33")).contains(new Phone("+33556421000"));
    }

    @ParameterizedTest
    @CsvSource({
        "0692 12 34 56, 974, +262692123456",
        "0692 12 34 56, 97490, +262692123456",
        "0690 12 34 56, 971, +590690123456",
        "0696 12 34 56, 972, +596696123456",
        "0694 12 34 56, 973, +594694123456",
        "0639 01 23 45, 976, +262639012345"
    })
    void overseas_numbers_are_read_where_they_are_dialled(String typed, String department, String kept) {
        assertThat(Phone.read(typed, department)).contains(new Phone(kept));
    }

    @Test
    void a_number_of_la_reunion_is_none_in_gironde() {
        assertThat(Phone.read("0692 12 34 56", "33")).isEmpty();
    }

    @Test
    void a_mobile_of_the_mainland_is_kept_on_la_reunion_too() {
        assertThat(Phone.read("06 12 34 56 78", "974")).contains(new Phone("+33612345678"));
    }

    @Test
    void a_neighbours_number_needs_its_countrys_prefix() {
        assertThat(Phone.read("+32 2 201 40 00", "59")).contains(new Phone("+3222014000"));
        assertThat(Phone.read("02 201 40 00", "59")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 99 00 12 34",
                "02 61 91 12 34",
                "03 53 01 12 34",
                "04 65 71 12 34",
                "05 36 49 12 34",
                "06 39 98 12 34"
            })
    void numbers_kept_for_fiction_are_accepted(String typed) {
        assertThat(Phone.read(typed, "33")).isNotEmpty();
    }

    @Test
    void the_range_for_fiction_ends_where_it_ends() {
        assertThat(Phone.read("06 39 98 99 99", "33")).isNotEmpty();
        assertThat(Phone.read("06 39 99 00 00", "33")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "05 56 42 10", "05 56 42 10 000", "bonjour", "<script>", "05 56 42 10 00 poste 12", "12"
            })
    void what_cannot_be_called_is_refused(String typed) {
        assertThat(Phone.read(typed, "33")).isEmpty();
    }

    @Test
    void what_is_longer_than_any_number_is_not_even_read() {
        assertThat(Phone.read(" ".repeat(26) + "05 56 42 10 00", "33")).isNotEmpty();
        assertThat(Phone.read(" ".repeat(27) + "05 56 42 10 00", "33")).isEmpty();
    }

    @Test
    void an_unknown_place_is_read_as_france() {
        assertThat(Phone.read("05 56 42 10 00", "")).isNotEmpty();
        assertThat(Phone.read("05 56 42 10 00", null)).isNotEmpty();
        assertThat(Phone.read("05 56 42 10 00", "2A")).isNotEmpty();
    }

    @Test
    void numbers_are_shown_as_people_write_them() {
        assertThat(Phone.shown("+33556421000")).isEqualTo("05 56 42 10 00");
        assertThat(Phone.shown("+262692123456")).isEqualTo("0692 12 34 56");
        assertThat(Phone.shown("+3222014000")).isEqualTo("+32 2 201 40 00");
        assertThat(Phone.shown("none")).isEqualTo("none");
    }

    @Test
    void what_is_shown_is_read_again_as_the_same() {
        assertThat(Optional.of("+33639980102").flatMap(kept -> Phone.read(Phone.shown(kept), "33")))
                .contains(new Phone("+33639980102"));
    }
}
