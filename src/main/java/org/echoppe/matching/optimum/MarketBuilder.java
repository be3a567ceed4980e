package org.echoppe.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Gathers a market; merchants, mentors and organisations are numbered as they come, from 0. */
public final class MarketBuilder {

    private record Wish(int merchant, UnaryOperator<Choices> change) {}

    private final List<Choices.Builder> rows = new ArrayList<>();
    private final List<Wish> forbidden = new ArrayList<>();
    private final List<Wish> pins = new ArrayList<>();
    private final List<Seats> mentors = new ArrayList<>();
    private final List<Integer> caps = new ArrayList<>();
    private int loadWeight;

    MarketBuilder() {}

    /** The points a mentor's next merchant costs for every one before. */
    public MarketBuilder loadWeight(int points) {
        loadWeight = Cost.checked(points);
        return this;
    }

    /** An organisation whose mentors together accompany so many merchants at most, those they have already included. */
    public int organisation(int cap) {
        caps.add(cap);
        return caps.size() - 1;
    }

    public int mentor(Seats seats) {
        if (seats.organisation() >= caps.size() || mentors.size() == Cost.MOST_MENTORS) {
            throw new IllegalArgumentException(
                    "No such organisation, or more than %d mentors (%s).".formatted(Cost.MOST_MENTORS, seats));
        }
        mentors.add(seats);
        return mentors.size() - 1;
    }

    public int merchant() {
        rows.add(new Choices.Builder());
        return rows.size() - 1;
    }

    /** A pair that could work together. */
    public MarketBuilder arc(int merchant, int mentor, int points) {
        rows.get(merchant).add(mentor, points);
        return this;
    }

    /** This merchant has this mentor or, where that cannot be, nobody; outdoes a forbidden pair. */
    public MarketBuilder pin(int merchant, int mentor) {
        pins.add(new Wish(merchant, row -> row.only(mentor)));
        return this;
    }

    public MarketBuilder forbid(int merchant, int mentor) {
        forbidden.add(new Wish(merchant, row -> row.without(mentor)));
        return this;
    }

    public Market build() {
        Choices[] offered = rows.stream().map(Choices.Builder::build).toArray(Choices[]::new);
        Choices[] allowed = offered.clone();
        forbidden.forEach(wish -> allowed[wish.merchant()] = wish.change().apply(allowed[wish.merchant()]));
        pins.forEach(wish -> allowed[wish.merchant()] = wish.change().apply(offered[wish.merchant()]));
        return new Market(
                new Pairs(offered, allowed, mentors.size()),
                new Mentors(mentors.toArray(Seats[]::new), caps(), loadWeight));
    }

    private int[] caps() {
        return IntStream.range(0, caps.size()).map(caps::get).toArray();
    }
}
