package org.echoppe.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.booking.CircumstancesFixture.PARIS;
import static org.echoppe.booking.CircumstancesFixture.window;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Among equally quiet moments those beside what is booked anyway come first. */
class PackingTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 3);
    private static final Place SAME_STREET = new Place("7 rue du Port", "33110", (Position) null);
    private static final Place FAR_AWAY = new Place("1 rue Haute", "33200", (Position) null);

    private final CircumstancesFixture shop = new CircumstancesFixture();

    @BeforeEach
    void open_all_day_without_a_rush() {
        shop.opening = "Mo-Sa 09:00-18:00";
        shop.rush = "off";
        shop.availability = "Mo-Sa 09:00-18:00";
    }

    @Test
    void the_slot_after_a_visit_in_the_same_street_comes_first() {
        shop.availability = "Mo-Sa 14:00-18:00";
        assertThat(reasonOf("2027-03-03T14:20")).isEqualTo("not offered");

        shop.bookedAt(SAME_STREET, window("2027-03-03T14:00", 15));

        assertThat(reasonOf("2027-03-03T14:20")).isEqualTo("juste après une visite dans la même rue");
    }

    @Test
    void so_is_the_slot_before_it_where_nothing_fits_in_between() {
        shop.bookedAt(SAME_STREET, window("2027-03-03T11:50", 15));

        assertThat(reasonOf("2027-03-03T11:30")).isEqualTo("juste avant une visite dans la même rue");
    }

    @Test
    void a_visit_far_away_attracts_nobody() {
        shop.bookedAt(FAR_AWAY, window("2027-03-03T14:00", 15));

        assertThat(shop.paired().offer(Duration.ofMinutes(15), 0).slots())
                .noneMatch(slot -> slot.reason().in(Locale.FRENCH).contains("visite"));
    }

    @Test
    void a_shop_nearby_on_the_map_is_nearby() {
        shop.availability = "Mo-Sa 14:00-18:00";
        shop.place = new Place("1 rue du Port", "33110", "44.86521, -0.60043");
        shop.bookedAt(new Place("3 rue Haute", "33110", "44.86721, -0.60043"), window("2027-03-03T14:00", 15));

        assertThat(reasonOf("2027-03-03T14:20")).isEqualTo("juste après une visite tout près");
    }

    @Test
    void a_moment_that_is_clearly_quieter_still_comes_before() {
        shop.rush = "Mo-Sa 14:35-15:00";
        shop.bookedAt(SAME_STREET, window("2027-03-03T14:00", 15));

        assertThat(onWednesday()).extracting(OpenSlot::window).doesNotContain(window("2027-03-03T14:20", 15));
    }

    @Test
    void a_call_touches_what_is_booked_already() {
        shop.mode = Mode.PHONE;
        shop.bookedByAnother(window("2027-03-03T12:10", 20));

        assertThat(onWednesday())
                .extracting(OpenSlot::window)
                .containsAnyOf(window("2027-03-03T12:30", 15), window("2027-03-03T11:45", 15));
    }

    private String reasonOf(String start) {
        return onWednesday().stream()
                .filter(slot -> slot.window().equals(window(start, 15)))
                .map(slot -> slot.reason().in(Locale.FRENCH))
                .findFirst()
                .orElse("not offered");
    }

    private List<OpenSlot> onWednesday() {
        return shop.paired().offer(Duration.ofMinutes(15), 0).slots().stream()
                .filter(slot ->
                        LocalDate.ofInstant(slot.window().start(), PARIS).equals(WEDNESDAY))
                .toList();
    }
}
