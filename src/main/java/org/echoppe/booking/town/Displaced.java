package org.echoppe.booking.town;

import java.util.List;
import org.echoppe.booking.OpenSlot;

/**
 * A session its mentor cannot keep.
 *
 * @param proposals at most three other times, the first one proposed; none where somebody must call
 */
public record Displaced(TownSession session, List<OpenSlot> proposals) {

    public Displaced {
        proposals = List.copyOf(proposals);
    }
}
