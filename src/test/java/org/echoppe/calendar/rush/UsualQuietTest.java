package org.echoppe.calendar.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.echoppe.calendar.hours.DeclaredHours;
import org.junit.jupiter.api.Test;

class UsualQuietTest {

    @Test
    void what_is_open_and_no_rush_is_quiet() {
        assertThat(quiet("Tu-Sa 09:00-12:30,14:00-19:00; PH off", "Tu-Fr 11:30-12:30; Sa 09:00-19:00"))
                .isEqualTo("Tu-Fr 09:00-11:30,14:00-19:00");
    }

    @Test
    void it_is_said_in_few_words() {
        DeclaredHours quiet = UsualQuiet.of(
                DeclaredHours.of("Tu-Sa 09:00-12:30,14:00-19:00"), DeclaredHours.of("Tu-Sa 11:30-12:30,17:00-19:00"));

        assertThat(quiet.inWords(Locale.FRENCH).replace('\u00a0', ' '))
                .startsWith("du mardi au samedi 9 h – 11 h 30 et 14 h – 17 h");
    }

    @Test
    void a_night_is_told_on_both_its_days() {
        assertThat(quiet("Sa 20:00-02:00", "off")).isEqualTo("Sa 20:00-24:00; Su 00:00-02:00");
    }

    @Test
    void a_shop_in_a_rush_all_day_is_never_quiet() {
        assertThat(UsualQuiet.of(DeclaredHours.of("Mo 09:00-12:00"), DeclaredHours.ALWAYS))
                .isEqualTo(DeclaredHours.NEVER);
    }

    private static String quiet(String opening, String rush) {
        return UsualQuiet.of(DeclaredHours.of(opening), DeclaredHours.of(rush)).notation();
    }

    @Test
    void many_rushes_on_every_day_leave_calm_moments_longer_than_can_be_declared() {
        DeclaredHours rush =
                DeclaredHours.of("Mo-Fr 06:00-07:00,08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00,16:00-17:00;"
                        + " Sa 06:30-07:00,08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00,16:00-17:00;"
                        + " Su 06:45-07:00,08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00,16:00-17:00");

        assertThat(UsualQuiet.of(DeclaredHours.ALWAYS, rush).timesInWords(Locale.FRENCH))
                .contains("17 h".replace(' ', '\u00a0'));
    }
}
