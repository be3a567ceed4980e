package org.echoppe.notification.decency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.notification.decency.FactsFixture.PARIS;
import static org.echoppe.notification.decency.FactsFixture.instant;
import static org.echoppe.notification.decency.FactsFixture.window;

import java.time.LocalDate;
import java.util.List;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.merchant.ShopHours;
import org.junit.jupiter.api.Test;

class PeaceTest {

    private static final ShopHours BAKERY = new ShopHours(
            DeclaredHours.of("Tu-Sa 07:00-13:00,15:00-19:00; PH off"),
            DeclaredHours.of("Mo-Su 11:30-13:00"),
            List.of(new Peak(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 28), "peak.easter")),
            Holidays.of("33"));

    @Test
    void a_shop_that_opens_later_that_day_is_not_closed() {
        assertThat(closedAt("2027-03-01T10:00")).isTrue();
        assertThat(closedAt("2027-03-02T14:00")).isFalse();
        assertThat(closedAt("2027-03-02T08:00")).isFalse();
    }

    @Test
    void its_own_word_on_holidays_holds() {
        assertThat(closedAt("2027-05-06T10:00")).isTrue();
        assertThat(closedAt("2027-05-07T10:00")).isFalse();
    }

    @Test
    void a_bar_that_shuts_after_midnight_is_closed_the_day_after() {
        var bar = new ShopHours(DeclaredHours.of("Fr 18:00-26:00"), DeclaredHours.NEVER, List.of(), Holidays.NONE);

        assertThat(peaceOf(bar).closed().contains(instant("2027-03-06T00:30", PARIS)))
                .isTrue();
        assertThat(peaceOf(bar).closed().contains(instant("2027-03-05T10:00", PARIS)))
                .isFalse();
    }

    @Test
    void a_shop_that_never_says_when_it_opens_has_no_closed_day() {
        var unknown = new ShopHours(DeclaredHours.NEVER, DeclaredHours.NEVER, List.of(), Holidays.NONE);

        assertThat(peaceOf(unknown)).isEqualTo(Peace.NONE);
    }

    @Test
    void the_last_day_of_a_peak_is_one_of_it() {
        assertThat(peaceOf(BAKERY).peaks()).isEqualTo(window("2027-03-26T00:00", "2027-03-29T00:00"));
    }

    @Test
    void the_rush_is_on_the_wall_over_the_change_of_the_clocks() {
        assertThat(peaceOf(BAKERY).rush().contains(instant("2027-03-27T11:30", PARIS)))
                .isTrue();
        assertThat(peaceOf(BAKERY).rush().contains(instant("2027-03-30T11:30", PARIS)))
                .isTrue();
        assertThat(peaceOf(BAKERY).rush().contains(instant("2027-03-30T13:00", PARIS)))
                .isFalse();
    }

    @Test
    void a_mentor_rests_where_all_of_their_pairings_do() {
        WindowSet first = window("2027-03-01T00:00", "2027-03-10T00:00");
        WindowSet second = window("2027-03-05T00:00", "2027-03-20T00:00");

        assertThat(Peace.resting(List.of(first, second)).pauses())
                .isEqualTo(window("2027-03-05T00:00", "2027-03-10T00:00"));
        assertThat(Peace.resting(List.of(first, WindowSet.EMPTY))).isEqualTo(Peace.NONE);
        assertThat(Peace.resting(List.of())).isEqualTo(Peace.NONE);
    }

    private static boolean closedAt(String when) {
        return peaceOf(BAKERY).closed().contains(instant(when, PARIS));
    }

    private static Peace peaceOf(ShopHours shop) {
        return Peace.of(shop, instant("2027-03-01T10:00", PARIS), PARIS);
    }
}
