package org.echoppe.radar;

import java.time.LocalDate;

/**
 * The figures of a week, Monday to Sunday.
 *
 * @param ahead  sessions still to begin
 * @param toNote sessions that have begun and of which nobody told what became of them
 * @param missed by either side
 * @param steps  done in the week, whenever their session was
 */
public record Week(
        LocalDate monday,
        LocalDate sunday,
        long ahead,
        long toNote,
        long held,
        long interrupted,
        long missed,
        long minutes,
        long steps) {

    public long sessions() {
        return ahead + toNote + held + interrupted + missed;
    }
}
