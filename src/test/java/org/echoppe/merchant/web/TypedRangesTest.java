package org.echoppe.merchant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.echoppe.calendar.hours.HourRange;
import org.echoppe.calendar.hours.HourRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRangesTest {

    @ParameterizedTest
    @CsvSource({
        "09:30,09:30",
        "9h30,09:30",
        "9 h,09:00",
        "9.05,09:05",
        "0,00:00",
        "24:00,00:00",
        "09:30:00,09:30",
        "930,09:30"
    })
    void times_are_read_as_a_phone_or_a_hand_writes_them(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "midi", "25:00", "9:60", "24:01", "9h30m", "-9:00", "99999999999", "<script>"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }

    @Test
    void an_empty_row_is_closed() {
        assertThat(TypedRanges.read(List.of("", "", " ", "")).ranges()).isEqualTo(HourRanges.CLOSED);
    }

    @Test
    void what_is_wrong_is_named_and_what_was_typed_is_kept() {
        assertThat(TypedRanges.read(List.of("9:00", "", "", "")).error()).isEqualTo("week.half");
        assertThat(TypedRanges.read(List.of("9:00", "tard", "", "")).error()).isEqualTo("week.unclear");
        assertThat(TypedRanges.read(List.of("9:00", "9h", "", "")).error()).isEqualTo("week.same");
        assertThat(TypedRanges.read(List.of("9:00", "13:00", "12:00", "18:00")).error())
                .isEqualTo("week.overlap");
        assertThat(TypedRanges.read(List.of("9:00", "tard", "", "")).times()).contains("tard");
    }

    @Test
    void a_row_that_is_shown_and_sent_back_means_the_same() {
        HourRanges late = HourRanges.of(
                new HourRange(LocalTime.of(18, 30), LocalTime.of(2, 0)),
                new HourRange(LocalTime.NOON, LocalTime.of(15, 0)));

        assertThat(TypedRanges.read(TypedRanges.of(late).times()).ranges()).isEqualTo(late);
    }
}
