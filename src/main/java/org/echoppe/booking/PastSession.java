package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;

/**
 * A session that was noted, as whoever goes on with the shop reads it.
 *
 * @param mentor the first name of whoever was there
 * @param note   what they wrote, or null
 */
public record PastSession(TimeWindow window, SessionStatus status, int minutesDone, String note, String mentor) {

    PastSession(Session session, String mentorName) {
        this(
                session.window(),
                session.status(),
                session.minutesDone(),
                session.note(),
                mentorName.split(" ", 2)[0]);
    }

    /** How much a customer who came left undone; nothing where nobody came. */
    public long minutesLeft() {
        return status == SessionStatus.INTERRUPTED ? Math.max(0, window.minutes() - minutesDone) : 0;
    }
}
