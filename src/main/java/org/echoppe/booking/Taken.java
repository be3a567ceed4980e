package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;

/**
 * A session, or a slot kept for somebody, without a session: what stands in the way of others.
 *
 * @param place     the shop's; null where it is not known
 * @param allotment what it has of the maxima, and its pause
 */
record Taken(
        SessionId session,
        MerchantId merchant,
        MentorId mentor,
        String mentorName,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        Place place,
        Allotment allotment) {

    Taken(Session session, String mentorName) {
        this(
                session.id(),
                session.merchant(),
                session.mentor(),
                mentorName,
                session.window(),
                session.mode(),
                session.status(),
                null,
                Allotment.NONE);
    }

    /** As the database has it. */
    Taken(
            SessionId session,
            MerchantId merchant,
            MentorId mentor,
            String mentorName,
            Instant startsAt,
            Instant endsAt,
            Mode mode,
            SessionStatus status,
            String street,
            String postcode,
            String position,
            Allotment allotment) {
        this(
                session,
                merchant,
                mentor,
                mentorName,
                new TimeWindow(startsAt, endsAt),
                mode,
                status,
                new Place(street, postcode, position),
                allotment);
    }

    /** Whether the pause it took after it reaches into this time. */
    boolean pausesIn(TimeWindow other) {
        return allotment.pauseMinutes() > 0
                && TimeWindow.of(window.end(), allotment.pause()).overlaps(other);
    }

    SessionRow row() {
        return new SessionRow(session, window, mode, status, firstName(mentorName));
    }

    /** As one calls a mentor between two customers: the first word of the name. */
    static String firstName(String name) {
        return name.split(" ", 2)[0];
    }
}
