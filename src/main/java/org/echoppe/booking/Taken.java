package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;

/**
 * A session, or a slot kept for somebody, without a session: what stands in the way of others.
 *
 * @param place the shop's; null where it is not known
 */
record Taken(
        SessionId session,
        MerchantId merchant,
        MentorId mentor,
        String mentorName,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        ShopPlace place) {

    Taken(Session session, String mentorName) {
        this(session, mentorName, null);
    }

    Taken(Session session, String mentorName, String street, String postcode, String position) {
        this(session, mentorName, new ShopPlace(street, postcode, position));
    }

    private Taken(Session session, String mentorName, ShopPlace place) {
        this(
                session.id(),
                session.merchant(),
                session.mentor(),
                mentorName,
                session.window(),
                session.mode(),
                session.status(),
                place);
    }

    SessionRow row() {
        return new SessionRow(session, window, mode, status, firstName(mentorName));
    }

    /** As one calls a mentor between two customers: the first word of the name. */
    static String firstName(String name) {
        return name.split(" ", 2)[0];
    }
}
