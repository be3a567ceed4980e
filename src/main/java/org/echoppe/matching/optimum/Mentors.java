package org.echoppe.matching.optimum;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The mentors' side of a market: places, organisations and what load costs. */
final class Mentors {

    final int[] taken;
    final int[] organisation;
    final int[][] members;
    private final Seats[] seats;
    private final int[] caps;
    final int weight;

    Mentors(Seats[] seats, int[] caps, int weight) {
        this.seats = seats;
        this.caps = caps;
        this.weight = weight;
        taken = Arrays.stream(seats).mapToInt(Seats::taken).toArray();
        organisation = Arrays.stream(seats).mapToInt(Seats::organisation).toArray();
        members = members();
    }

    private int[][] members() {
        int[][] lists = new int[caps.length][];
        Arrays.setAll(lists, o -> new int[0]);
        for (int mentor = 0; mentor < seats.length; mentor++) {
            if (organisation[mentor] != Seats.INDEPENDENT) {
                int[] list = lists[organisation[mentor]];
                lists[organisation[mentor]] = Arrays.copyOf(list, list.length + 1);
                lists[organisation[mentor]][list.length] = mentor;
            }
        }
        return lists;
    }

    int size() {
        return seats.length;
    }

    int organisations() {
        return caps.length;
    }

    Seats seats(int mentor) {
        return seats[mentor];
    }

    int[] free() {
        return Arrays.stream(seats).mapToInt(Seats::free).toArray();
    }

    /** How many more each organisation may take. */
    int[] rooms() {
        return IntStream.range(0, caps.length).map(this::room).toArray();
    }

    private int room(int organisation) {
        return Math.max(
                0,
                caps[organisation]
                        - Arrays.stream(members[organisation])
                                .map(mentor -> taken[mentor])
                                .sum());
    }

    /** What it costs to fill one more place of a mentor who has filled so many. */
    long place(int mentor, int filled) {
        return Cost.ofPlace(weight, taken[mentor] + filled);
    }

    Mentors adding(Seats other) {
        Seats[] more = Arrays.copyOf(seats, seats.length + 1);
        more[seats.length] = other;
        return new Mentors(more, caps, weight);
    }

    Mentors withCapacity(int mentor, int capacity) {
        Seats[] others = seats.clone();
        others[mentor] = seats[mentor].withCapacity(capacity);
        return new Mentors(others, caps, weight);
    }

    Mentors withCap(int organisation, int cap) {
        int[] others = caps.clone();
        others[organisation] = cap;
        return new Mentors(seats, others, weight);
    }
}
