package org.echoppe.booking.round;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.BookingRules;

/**
 * The order in which to knock at doors. Booked sessions stand; every other call is put in where it costs the least, the one
 * with the least time first, and then moved about while that saves anything. What fits nowhere is left out.
 */
final class Walk<K> {

    private static final int MOST_ROUNDS = 20;

    private final Instant start;
    private final BookingRules rules;
    private List<Call<K>> order;

    private Walk(List<Call<K>> booked, Instant start, BookingRules rules) {
        this.start = start;
        this.rules = rules;
        order = booked;
    }

    /** How long a walk takes from its first door to its last, and how much of that one is on the way. */
    private record Price(Duration span, Duration walking) implements Comparable<Price> {

        @Override
        public int compareTo(Price other) {
            return Comparator.comparing(Price::span)
                    .thenComparing(Price::walking)
                    .compare(this, other);
        }
    }

    /** @param rules say how long the ways are */
    static <K> List<K> through(List<Call<K>> calls, Instant start, BookingRules rules) {
        var walk = new Walk<>(
                calls.stream()
                        .filter(Call::booked)
                        .sorted(Comparator.comparing(call -> call.when().start(0)))
                        .toList(),
                start,
                rules);
        calls.stream()
                .filter(call -> !call.booked())
                .sorted(Comparator.<Call<K>>comparingLong(call -> call.when().minutes())
                        .thenComparing(Call::spot, Spot.IN_ORDER))
                .forEach(walk::add);
        walk.improve();
        return walk.order.stream().map(Call::key).toList();
    }

    private void add(Call<K> call) {
        cheapestWith(order, call).ifPresent(with -> order = with);
    }

    private void improve() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Price before = price(order).orElse(null);
            List.copyOf(order).stream().filter(call -> !call.booked()).forEach(this::moveAbout);
            if (price(order).equals(Optional.ofNullable(before))) {
                return;
            }
        }
    }

    private void moveAbout(Call<K> call) {
        List<Call<K>> without = order.stream().filter(other -> other != call).toList();
        cheapestWith(without, call)
                .filter(with -> price(with).orElseThrow().compareTo(price(order).orElseThrow()) < 0)
                .ifPresent(with -> order = with);
    }

    /** Where it costs the same, it comes last: what was in order stays so. */
    private Optional<List<Call<K>>> cheapestWith(List<Call<K>> calls, Call<K> one) {
        return IntStream.rangeClosed(0, calls.size())
                .mapToObj(place -> with(calls, calls.size() - place, one))
                .filter(with -> price(with).isPresent())
                .min(Comparator.comparing(with -> price(with).orElseThrow()));
    }

    private List<Call<K>> with(List<Call<K>> calls, int place, Call<K> one) {
        var with = new ArrayList<>(calls);
        with.add(place, one);
        return with;
    }

    /** Empty where somebody would come too late. */
    private Optional<Price> price(List<Call<K>> calls) {
        Instant first = null;
        Instant end = start;
        Duration walking = Duration.ZERO;
        Call<K> before = null;
        for (Call<K> call : calls) {
            Duration way = before == null ? Duration.ZERO : before.spot().to(call.spot(), rules);
            TimeWindow stay = stay(before, call, end.plus(way)).orElse(null);
            if (stay == null) {
                return Optional.empty();
            }
            first = first == null ? stay.start() : first;
            end = stay.end();
            walking = walking.plus(way);
            before = call;
        }
        return Optional.of(new Price(Duration.between(first == null ? end : first, end), walking));
    }

    /** What was booked so close together stays so. */
    private Optional<TimeWindow> stay(Call<K> before, Call<K> call, Instant arrival) {
        boolean isGiven = call.booked() && (before == null || before.booked());
        return isGiven ? Optional.of(call.when().windows().get(0)) : call.from(arrival);
    }
}
