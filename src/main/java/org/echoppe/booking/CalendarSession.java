package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.Mode;

/** A session as a calendar needs it, cancelled ones too: no number to call, no note, no person of the shop. */
public record CalendarSession(
        SessionId session,
        int revision,
        TimeWindow window,
        Mode mode,
        boolean cancelled,
        Instant changedAt,
        String shop,
        String address,
        String mentor) {

    CalendarSession(Session session, Instant changedAt, String shop, String street, String place, String mentor) {
        this(
                session.id(),
                session.revision(),
                session.window(),
                session.mode(),
                session.isCancelled(),
                changedAt,
                shop,
                street + ", " + place,
                mentor);
    }
}
