package org.echoppe.calendar.quiet;

import java.util.List;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/** All that the formula needs to know about a shop. */
public record ShopTime(DeclaredHours opening, DeclaredHours rush, List<Peak> peaks, WindowSet busy, FullDays full) {

    public ShopTime(DeclaredHours opening, DeclaredHours rush, List<Peak> peaks, WindowSet busy) {
        this(opening, rush, peaks, busy, FullDays.NONE);
    }

    public ShopTime {
        peaks = List.copyOf(peaks);
    }
}
