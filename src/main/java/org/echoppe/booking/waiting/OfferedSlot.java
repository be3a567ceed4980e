package org.echoppe.booking.waiting;

import java.time.Instant;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SlotRequest;
import org.echoppe.calendar.TimeWindow;

/**
 * An earlier time as its merchant sees it.
 *
 * @param until   until when it is offered to them alone
 * @param isOpen  it is theirs to answer at this moment
 * @param session the session that would move there, or null where there is none
 */
public record OfferedSlot(EarlierOfferId offer, TimeWindow window, Instant until, boolean isOpen, SessionId session) {

    SlotRequest request(String key) {
        return new SlotRequest(key, window.start(), (int) window.minutes());
    }
}
