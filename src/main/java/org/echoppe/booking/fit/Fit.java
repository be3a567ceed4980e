package org.echoppe.booking.fit;

import java.time.LocalDate;
import org.echoppe.calendar.Peak;

/**
 * Whether what is left of an action can be done before the shop's next busy weeks.
 *
 * @param peak     the busy weeks ahead
 * @param left     minutes of steps still to do and not booked yet
 * @param possible minutes two people could still meet for before them, at the pace the programme allows
 * @param latest   the last day on which one can begin and still come to the end; null where there is none
 * @param margin   how sure it is
 */
public record Fit(Peak peak, int left, int possible, LocalDate latest, Margin margin) {

    /** How sure it is. */
    public enum Margin {
        /** There is room for twice as much, and a week to spare. */
        WIDE,
        /** It goes, if nothing comes in between. */
        TIGHT,
        /** There is not enough quiet time left. */
        NONE
    }

    public boolean isDoubtful() {
        return margin != Margin.WIDE;
    }
}
