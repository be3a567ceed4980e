package org.echoppe.booking.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Position;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final Instant NINE = Instant.parse("2027-03-02T08:00:00Z");
    private static final Duration VISIT = Duration.ofMinutes(3);

    @Test
    void a_street_is_walked_from_one_end_to_the_other() {
        assertThat(walk(
                        free("c", "40 rue du Port", 0, 180),
                        free("a", "2 rue du Port", 0, 180),
                        free("b", "18 rue du Port", 0, 180)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void one_street_after_the_other() {
        List<String> order = walk(
                free("port 1", "1 rue du Port", 0, 180),
                free("halles 1", "1 rue des Halles", 0, 180),
                free("port 2", "3 rue du Port", 0, 180),
                free("halles 2", "3 rue des Halles", 0, 180));

        assertThat(order.subList(0, 2))
                .allMatch(name -> name.startsWith(order.get(0).substring(0, 4)));
    }

    @Test
    void a_booked_session_stands_and_the_others_come_around_it() {
        List<String> order = walk(
                booked("session", "1 rue des Halles", 60, 15),
                free("before", "5 rue du Port", 0, 50),
                free("after", "3 rue du Port", 80, 120));

        assertThat(order).containsExactly("before", "session", "after");
    }

    @Test
    void nobody_is_called_upon_outside_their_quiet_time() {
        assertThat(walk(free("late", "1 rue du Port", 100, 160), free("early", "9 rue des Halles", 0, 20)))
                .containsExactly("early", "late");
    }

    @Test
    void what_fits_nowhere_is_left_out_and_nobody_else_for_it() {
        List<String> order = walk(
                booked("session", "1 rue des Halles", 10, 30),
                free("too tight", "1 rue du Port", 0, 42),
                free("fine", "2 rue du Port", 0, 120));

        assertThat(order).contains("session", "fine").hasSize(2);
    }

    @Test
    void sessions_booked_closer_than_one_can_walk_are_both_kept() {
        assertThat(walk(booked("one", "1 rue du Port", 0, 15), booked("two", "9 rue des Halles", 15, 15)))
                .containsExactly("one", "two");
    }

    @Test
    void a_dozen_shops_are_all_seen_when_there_is_time() {
        Random chance = new Random(7);
        List<Call<String>> dozen = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(n ->
                        dozen.add(free("shop " + n, n + " rue " + chance.nextInt(4), 0, 120 + chance.nextInt(60))));

        assertThat(Walk.through(dozen, NINE, BookingRules.USUAL)).hasSize(12);
    }

    /** Against every order there is: never more than a few minutes above the best of them. */
    @Test
    void small_rounds_are_nearly_as_short_as_the_shortest() {
        Random chance = new Random(2027);
        for (int tries = 0; tries < 200; tries++) {
            List<Call<String>> calls = IntStream.range(0, 5)
                    .mapToObj(n -> free("shop " + n, chance.nextInt(60) + " rue " + chance.nextInt(3), 0, 240))
                    .toList();

            long found = walking(Walk.through(calls, NINE, BookingRules.USUAL), calls);

            assertThat(found).isLessThanOrEqualTo(shortest(new ArrayList<>(), calls) + 60);
        }
    }

    /** On the map the first guess is not the last word: in all of these together hardly a detour is left. */
    @Test
    void a_first_order_is_bettered_while_that_saves_anything() {
        Random chance = new Random(11);
        long found = 0;
        long best = 0;
        for (int tries = 0; tries < 60; tries++) {
            List<Call<String>> calls = IntStream.range(0, 6)
                    .mapToObj(n -> onTheMap("shop " + n, chance.nextInt(1000), chance.nextInt(1000)))
                    .toList();
            found += walking(Walk.through(calls, NINE, BookingRules.USUAL), calls);
            best += shortest(new ArrayList<>(), calls);
        }
        assertThat(found).isLessThanOrEqualTo(best * 1015 / 1000);
    }

    private static Call<String> onTheMap(String name, int north, int east) {
        var position = new Position(44.8 + north / 100_000.0, -0.6 + east / 100_000.0);
        return new Call<>(name, Spot.of("rue du Port", "33110", position), window(0, 240), VISIT, false);
    }

    private static long shortest(List<String> begun, List<Call<String>> calls) {
        if (begun.size() == calls.size()) {
            return walking(begun, calls);
        }
        return calls.stream()
                .map(Call::key)
                .filter(key -> !begun.contains(key))
                .mapToLong(key -> {
                    var longer = new ArrayList<>(begun);
                    longer.add(key);
                    return shortest(longer, calls);
                })
                .min()
                .orElseThrow();
    }

    private static long walking(List<String> order, List<Call<String>> calls) {
        return IntStream.range(1, order.size())
                .mapToLong(place -> spot(order.get(place - 1), calls)
                        .to(spot(order.get(place), calls), BookingRules.USUAL)
                        .toSeconds())
                .sum();
    }

    private static Spot spot(String key, List<Call<String>> calls) {
        return calls.stream()
                .filter(call -> call.key().equals(key))
                .findFirst()
                .orElseThrow()
                .spot();
    }

    @SafeVarargs
    private static List<String> walk(Call<String>... calls) {
        return Walk.through(List.of(calls), NINE, BookingRules.USUAL);
    }

    private static Call<String> free(String name, String street, int from, int until) {
        return new Call<>(name, Spot.of(street, "33110", null), window(from, until), VISIT, false);
    }

    private static Call<String> booked(String name, String street, int from, int minutes) {
        return new Call<>(
                name, Spot.of(street, "33110", null), window(from, from + minutes), Duration.ofMinutes(minutes), true);
    }

    private static WindowSet window(int from, int until) {
        return WindowSet.of(new TimeWindow(NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(until))));
    }
}
