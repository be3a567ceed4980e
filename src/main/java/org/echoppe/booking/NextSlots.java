package org.echoppe.booking;

import java.util.List;

/**
 * What a mentor can book for a merchant after a session.
 *
 * @param booked what is booked already, or null
 */
public record NextSlots(List<OpenSlot> slots, SessionRow booked) {

    static final NextSlots NONE = new NextSlots(List.of(), null);

    public NextSlots {
        slots = List.copyOf(slots);
    }
}
