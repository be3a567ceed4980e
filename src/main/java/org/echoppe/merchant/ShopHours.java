package org.echoppe.merchant;

import java.util.List;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.hours.DeclaredHours;

/** When a shop is open, when in the week it is busy, which weeks of the year, and the holidays its hours may speak of. */
public record ShopHours(DeclaredHours opening, DeclaredHours rush, List<Peak> peaks, Holidays holidays) {

    public ShopHours {
        peaks = List.copyOf(peaks);
    }
}
