package org.echoppe.calendar.quiet;

import java.time.LocalDate;
import java.util.List;

/** A shop’s day from its first band to its last, in their order of time; none where it is closed. */
public record DayTime(LocalDate day, List<TimeBand> bands) {

    public DayTime {
        bands = List.copyOf(bands);
    }
}
