package org.echoppe.booking.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.echoppe.booking.fit.Fit.Margin;
import org.echoppe.calendar.Peak;
import org.junit.jupiter.api.Test;

class RunwayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Peak CHRISTMAS = new Peak(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5), "Noël");

    @Test
    void of_a_week_the_roomiest_days_count_up_to_the_pace() {
        var room = room(Map.of(0, 10, 1, 30, 2, 20, 3, 5));

        assertThat(new Runway(room, 2, List.of()).fit(CHRISTMAS, 50, MONDAY)).satisfies(fit -> {
            assertThat(fit.possible()).isEqualTo(50);
            assertThat(fit.margin()).isEqualTo(Margin.TIGHT);
            assertThat(fit.latest()).isEqualTo(MONDAY.plusDays(1));
        });
        assertThat(new Runway(room, 2, List.of()).fit(CHRISTMAS, 51, MONDAY)).satisfies(fit -> {
            assertThat(fit.margin()).isEqualTo(Margin.NONE);
            assertThat(fit.latest()).isNull();
        });
    }

    @Test
    void twice_the_room_and_a_week_to_spare_is_wide() {
        var room = room(Map.of(0, 30, 7, 30));

        assertThat(new Runway(room, 2, List.of()).fit(CHRISTMAS, 30, MONDAY).margin())
                .isEqualTo(Margin.WIDE);
        assertThat(new Runway(room, 2, List.of()).fit(CHRISTMAS, 31, MONDAY).margin())
                .isEqualTo(Margin.TIGHT);
        assertThat(new Runway(room, 2, List.of())
                        .fit(CHRISTMAS, 30, MONDAY.plusDays(1))
                        .margin())
                .isEqualTo(Margin.TIGHT);
    }

    @Test
    void a_session_booked_takes_its_day_and_one_of_its_week() {
        var room = room(Map.of(0, 30, 1, 30, 2, 30));

        assertThat(new Runway(room, 2, List.of(MONDAY))
                        .fit(CHRISTMAS, 30, MONDAY)
                        .possible())
                .isEqualTo(30);
    }

    @Property
    void after_the_latest_day_it_fits_no_more_and_on_it_it_does(
            @ForAll("rooms") NavigableMap<LocalDate, Integer> room,
            @ForAll @IntRange(min = 1, max = 5) int pace,
            @ForAll @IntRange(min = 1, max = 200) int left) {
        var runway = new Runway(room, pace, List.of());
        Fit fit = runway.fit(CHRISTMAS, left, MONDAY);

        assertThat(fit.margin() == Margin.NONE).isEqualTo(fit.possible() < left);
        if (fit.margin() != Margin.NONE) {
            assertThat(runway.fit(CHRISTMAS, left, fit.latest()).margin()).isNotEqualTo(Margin.NONE);
            assertThat(runway.fit(CHRISTMAS, left, fit.latest().plusDays(1)).margin())
                    .isEqualTo(Margin.NONE);
        }
    }

    @Provide
    Arbitrary<NavigableMap<LocalDate, Integer>> rooms() {
        return Arbitraries.maps(Arbitraries.integers().between(0, 27), Arbitraries.of(5, 10, 15, 20, 30))
                .map(RunwayTest::room);
    }

    private static NavigableMap<LocalDate, Integer> room(Map<Integer, Integer> minutesByDay) {
        var room = new TreeMap<LocalDate, Integer>();
        minutesByDay.forEach((day, minutes) -> room.put(MONDAY.plusDays(day), minutes));
        return room;
    }
}
