package org.echoppe.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsenceTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-18:00",
                "24/7",
                "Mo-Fr 09:00-12:00, 14:00-18:00; PH off",
                "Mo-Fr 09:00-18:00; 2027 Mar 01-2027 Mar 31 10:00-11:00",
                "Mo-Fr 09:00-18:00; 2027 Jan 04 off"
            })
    void whatever_the_hours_are_the_days_are_taken_out_and_no_other(String notation) {
        DeclaredHours before = DeclaredHours.of(notation);
        var absence = new Absence(TUESDAY, TUESDAY.plusDays(2));

        DeclaredHours after = absence.outOf(before).orElseThrow();

        assertThat(absence.isIn(before)).isFalse();
        assertThat(absence.isIn(after)).isTrue();
        assertThat(minutes(after, TUESDAY.minusDays(30), TUESDAY))
                .isEqualTo(minutes(before, TUESDAY.minusDays(30), TUESDAY));
        assertThat(minutes(after, TUESDAY.plusDays(3), TUESDAY.plusDays(60)))
                .isEqualTo(minutes(before, TUESDAY.plusDays(3), TUESDAY.plusDays(60)));
        assertThat(DeclaredHours.of(after.notation()).notation()).isEqualTo(after.notation());
    }

    @Test
    void one_day_and_the_turn_of_the_year_are_days_like_others() {
        DeclaredHours hours = DeclaredHours.of("Mo-Su 09:00-18:00");

        assertThat(new Absence(TUESDAY, TUESDAY).outOf(hours).orElseThrow().notation())
                .isEqualTo("Mo-Su 09:00-18:00; 2027 Mar 02 off");
        var newYear = new Absence(LocalDate.of(2027, 12, 28), LocalDate.of(2028, 1, 3));
        assertThat(newYear.isIn(newYear.outOf(hours).orElseThrow())).isTrue();
    }

    @Test
    void hours_without_room_for_it_say_so() {
        StringBuilder full = new StringBuilder("Mo-Su 09:00-18:00");
        for (int day = 1; full.length() < DeclaredHours.MAX_LENGTH - 20; day++) {
            full.append("; 2027 Jun %02d off".formatted(day));
        }

        assertThat(new Absence(TUESDAY, TUESDAY).outOf(DeclaredHours.of(full.toString())))
                .isEmpty();
    }

    private static long minutes(DeclaredHours hours, LocalDate from, LocalDate toExclusive) {
        return hours.between(from, toExclusive, ZoneOffset.UTC, Holidays.NONE).minutes();
    }
}
