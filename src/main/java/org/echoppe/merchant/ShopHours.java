package org.echoppe.merchant;

import java.util.List;
import org.echoppe.calendar.DeclaredHours;
import org.echoppe.calendar.Peak;

/** When a shop is open, when in the week it is busy, and which weeks of the year. */
public record ShopHours(DeclaredHours opening, DeclaredHours rush, List<Peak> peaks) {

    public ShopHours {
        peaks = List.copyOf(peaks);
    }
}
