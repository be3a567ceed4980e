package org.echoppe.matching.optimum;

/** How many merchants a mentor can accompany, how many of these places are taken, and for which organisation. */
public record Seats(int taken, int capacity, int organisation) {

    public static final int INDEPENDENT = -1;

    public Seats {
        if (taken < 0 || capacity < 0) {
            throw new IllegalArgumentException(
                    "Neither places taken (%d) nor capacity (%d) can be negative.".formatted(taken, capacity));
        }
    }

    public Seats(int taken, int capacity) {
        this(taken, capacity, INDEPENDENT);
    }

    int free() {
        return Math.max(0, capacity - taken);
    }

    Seats withCapacity(int other) {
        return new Seats(taken, other, organisation);
    }
}
