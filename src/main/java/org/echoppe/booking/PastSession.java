package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;

/**
 * A session that was noted, as whoever goes on with the shop reads it.
 *
 * @param mentor the first name of whoever was there
 * @param note   what they wrote, or null; of whoever came before only what they shared
 */
public record PastSession(
        TimeWindow window, SessionStatus status, int minutesDone, String note, boolean toReview, String mentor) {

    PastSession(Session session, String mentorName, boolean isReadersOwn) {
        this(
                session.window(),
                session.status(),
                session.minutesDone(),
                isReadersOwn || session.isNoteShared() ? session.note() : null,
                session.isToReview(),
                mentorName.split(" ", 2)[0]);
    }

    /** Names what became of it, such as {@code outcome.TO_REVIEW}. */
    public String told() {
        return toReview ? "TO_REVIEW" : status.name();
    }

    /** How much a customer who came left undone; nothing where nobody came. */
    public long minutesLeft() {
        return status == SessionStatus.INTERRUPTED ? Math.max(0, window.minutes() - minutesDone) : 0;
    }
}
