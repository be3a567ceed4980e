package org.echoppe.matching.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A market as a plain network for general solvers of flow problems: every place is an arc of its own. */
final class Network {

    record Arc(int from, int to, int width, long cost) {}

    final List<Arc> arcs = new ArrayList<>();
    final int merchants;
    final int out;
    private final Market market;
    private final long point;
    private final long alone;
    private final int highest;

    Network(Market market) {
        this(market, true);
    }

    /** Smaller: of a market in which load costs no points, without the rule for equal answers. */
    static Network withoutLoad(Market market) {
        return new Network(market, false);
    }

    private Network(Market market, boolean placeByPlace) {
        this.market = market;
        merchants = market.merchants();
        highest = highest();
        out = merchants + market.mentors() + market.mentors.organisations();
        long busiest = IntStream.range(0, market.mentors())
                .mapToLong(mentor -> market.mentors.seats(mentor).capacity())
                .max()
                .orElse(0);
        point = placeByPlace ? 1 + merchants * busiest : 1;
        alone = 1 + merchants * point * (highest + market.mentors.weight * busiest + 1);
        IntStream.range(0, merchants).forEach(this::layMerchant);
        IntStream.range(0, market.mentors()).forEach(placeByPlace ? this::layPlaces : this::layAllPlaces);
        int[] rooms = market.mentors.rooms();
        IntStream.range(0, rooms.length).forEach(house -> lay(nodeOfHouse(house), out, rooms[house], 0));
    }

    private int highest() {
        return IntStream.range(0, merchants)
                .flatMap(merchant -> IntStream.of(market.choices(merchant).points))
                .max()
                .orElse(0);
    }

    private void layMerchant(int merchant) {
        Choices choices = market.choices(merchant);
        lay(merchant, out, 1, choices.isPinned() ? 2 * alone : alone);
        for (int i = 0; i < choices.size(); i++) {
            lay(merchant, merchants + choices.others[i], 1, point * (highest - choices.points[i]));
        }
    }

    private void layPlaces(int mentor) {
        Seats seats = market.mentors.seats(mentor);
        for (int load = seats.taken(); load < seats.capacity(); load++) {
            lay(merchants + mentor, behind(seats), 1, point * market.mentors.weight * load + load);
        }
    }

    private void layAllPlaces(int mentor) {
        Seats seats = market.mentors.seats(mentor);
        lay(merchants + mentor, behind(seats), seats.free(), 0);
    }

    private int behind(Seats seats) {
        return seats.organisation() == Seats.INDEPENDENT ? out : nodeOfHouse(seats.organisation());
    }

    private int nodeOfHouse(int house) {
        return merchants + market.mentors() + house;
    }

    private void lay(int from, int to, int width, long cost) {
        arcs.add(new Arc(from, to, width, cost));
    }

    /** Who is with whom if these arcs are used. */
    int[] mentors(List<Arc> used) {
        int[] mentors =
                IntStream.range(0, merchants).map(merchant -> Solution.NOBODY).toArray();
        used.stream()
                .filter(arc -> arc.from() < merchants && arc.to() != out)
                .forEach(arc -> mentors[arc.from()] = arc.to() - merchants);
        return mentors;
    }
}
