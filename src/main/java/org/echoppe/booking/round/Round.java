package org.echoppe.booking.round;

import java.util.List;

/**
 * A half-day's walk.
 *
 * @param today  whether visits can be told of
 * @param walk   in the order in which one goes
 * @param seen   the shops without a session that were visited in this half-day, by name
 * @param beside the shops that cannot be seen then, by name, and why not
 */
public record Round(HalfDay half, boolean today, List<RoundStop> walk, List<RoundStop> seen, List<RoundStop> beside) {

    /** Whether the mentor has no shop at all. */
    public boolean isBlank() {
        return walk.isEmpty() && seen.isEmpty() && beside.isEmpty();
    }
}
