package org.echoppe.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.merchant.ShopHours;
import org.junit.jupiter.api.Test;

class ReachableTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_shop_is_written_to_while_it_is_open_and_quiet() {
        assertThat(baker("2027-03-03T09:29")).isFalse();
        assertThat(baker("2027-03-03T09:30")).isTrue();
        assertThat(baker("2027-03-03T11:59")).isTrue();
        assertThat(baker("2027-03-03T12:00")).as("the rush at noon").isFalse();
        assertThat(baker("2027-03-03T14:00")).as("closed in the afternoon").isFalse();
        assertThat(baker("2027-03-01T10:00")).as("closed on Mondays").isFalse();
    }

    @Test
    void nobody_is_written_to_at_night_however_long_they_are_open() {
        var bar = new ShopHours(DeclaredHours.of("Mo-Su 06:00-24:00"), DeclaredHours.NEVER, List.of(), Holidays.NONE);

        assertThat(at(bar, "2027-03-03T07:59")).isFalse();
        assertThat(at(bar, "2027-03-03T08:00")).isTrue();
        assertThat(at(bar, "2027-03-03T19:59")).isTrue();
        assertThat(at(bar, "2027-03-03T20:00")).isFalse();
    }

    private static boolean baker(String moment) {
        var hours = new ShopHours(
                DeclaredHours.of("Tu-Sa 07:00-13:00,15:00-19:00"),
                DeclaredHours.of("Tu-Sa 07:00-09:30,12:00-13:00"),
                List.of(),
                Holidays.NONE);
        return at(hours, moment);
    }

    private static boolean at(ShopHours hours, String moment) {
        return new Reachable(hours, PARIS)
                .at(LocalDateTime.parse(moment).atZone(PARIS).toInstant());
    }
}
