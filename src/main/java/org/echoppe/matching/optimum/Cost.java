package org.echoppe.matching.optimum;

/**
 * Everything a pairing is judged by as one number, the less the better. The levels lie so far apart that nothing on one
 * outweighs the next: load (as long as merchants times the busiest mentor's load stay below sixteen million), points,
 * merchants alone, pins broken.
 */
final class Cost {

    static final int MOST_POINTS = 100_000;
    static final int MOST_MENTORS = 40_000;
    static final int MOST_LOAD = 1_000;
    static final long POINT = 1L << 24;
    static final long ALONE = 1L << 58;
    static final long PIN_BROKEN = 2 * ALONE;

    private Cost() {}

    /** What a mentor's next place costs who accompanies so many already. */
    static long ofPlace(int weight, int load) {
        return Math.min((long) weight * load, MOST_POINTS) * POINT + Math.min(load, MOST_LOAD);
    }

    static int checked(int points) {
        if (points < 0 || points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "The points (%d) must lie between 0 and %d.".formatted(points, MOST_POINTS));
        }
        return points;
    }
}
