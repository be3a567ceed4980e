package org.echoppe.calendar;

import java.util.List;

/** All that the formula needs to know about a shop. */
public record ShopTime(DeclaredHours opening, DeclaredHours rush, List<Peak> peaks, WindowSet busy) {

    public ShopTime {
        peaks = List.copyOf(peaks);
    }
}
