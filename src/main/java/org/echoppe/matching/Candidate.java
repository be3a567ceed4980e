package org.echoppe.matching;

/** A merchant and a mentor, each by their place on their list, who could work together, and what that is worth. */
record Candidate(int merchant, int mentor, int points) {

    static final int MOST_POINTS = 100;

    Candidate {
        if (points < 0 || points > MOST_POINTS) {
            throw new IllegalArgumentException(
                    "The points (%d) must lie between 0 and %d.".formatted(points, MOST_POINTS));
        }
    }
}
