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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(resting(List.of(first, second)).pauses()).isEqualTo(window("2027-03-05T00:00", "2027-03-10T00:00"));
        assertThat(resting(List.of(first, WindowSet.EMPTY))).isEqualTo(Peace.NONE);
        assertThat(resting(List.of())).isEqualTo(Peace.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tu-Sa 07:00-13:00                       | true
            Mo-Su 07:00-13:00                       | true
            Tu-Sa 07:00-13:00; PH 08:00-12:00       | false
            Tu-Sa,PH 07:00-13:00                    | false
            Tu-Sa 07:00-13:00; PH off               | true
            Tu-Sa 07:00-13:00; May 06 08:00-12:00   | false
            Tu-Sa 07:00-13:00; May 07 08:00-12:00   | true
            Apr-Sep: Tu-Sa 07:00-13:00              | true
            07:00-13:00                             | false
            24/7                                    | false
            """)
    void on_a_public_holiday_a_shop_is_open_only_if_it_says_so(String hours, boolean isClosed) {
        var shop = new ShopHours(DeclaredHours.of(hours), DeclaredHours.NEVER, List.of(), Holidays.of("33"));

        assertThat(peaceOf(shop).closed().contains(instant("2027-05-06T10:00", PARIS)))
                .isEqualTo(isClosed);
        assertThat(peaceOf(shop).closed().contains(instant("2027-05-11T10:00", PARIS)))
                .as("an ordinary Tuesday")
                .isFalse();
    }

    @Test
    void a_mentor_is_away_on_the_days_they_took_out_and_not_on_those_they_never_work() {
        DeclaredHours hours = DeclaredHours.of("Mo-Fr 09:00-18:00; 2027 Mar 10-2027 Mar 11 off; PH off");

        assertThat(Peace.resting(List.of(), hours, instant("2027-03-01T10:00", PARIS), PARIS)
                        .absent())
                .isEqualTo(window("2027-03-10T00:00", "2027-03-12T00:00"));
    }

    private static Peace resting(List<WindowSet> pauses) {
        return Peace.resting(pauses, DeclaredHours.NEVER, instant("2027-03-01T10:00", PARIS), PARIS);
    }

    private static boolean closedAt(String when) {
        return peaceOf(BAKERY).closed().contains(instant(when, PARIS));
    }

    private static Peace peaceOf(ShopHours shop) {
        return Peace.of(shop, instant("2027-03-01T10:00", PARIS), PARIS);
    }
}
