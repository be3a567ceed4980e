package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;

/** The words in which a session's changes are announced. */
final class Announcement {

    private Announcement() {}

    static SessionBooked booked(Session session) {
        return new SessionBooked(
                town(session),
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.window(),
                session.revision(),
                session.mode());
    }

    static SessionMoved moved(Session session, TimeWindow before) {
        return moved(session, before, false);
    }

    static SessionMoved movedBack(Session session, TimeWindow left) {
        return moved(session, left, true);
    }

    private static SessionMoved moved(Session session, TimeWindow before, boolean isTakenBack) {
        return new SessionMoved(
                town(session),
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.window(),
                session.revision(),
                session.mode(),
                before,
                session.change() == null ? null : session.change().reason(),
                isTakenBack);
    }

    static SessionCancelled cancelled(Session session) {
        return new SessionCancelled(
                town(session),
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.window(),
                session.revision(),
                session.mode(),
                session.change().by(),
                session.change().reason());
    }

    static SessionRestored restored(Session session) {
        return new SessionRestored(
                town(session),
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.window(),
                session.revision(),
                session.mode());
    }

    static SessionResumed resumed(Session session) {
        return new SessionResumed(
                town(session),
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.window(),
                session.revision(),
                session.mode());
    }

    static SessionNoted noted(Session session) {
        return new SessionNoted(
                town(session),
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.window(),
                session.revision(),
                session.mode(),
                session.status(),
                session.minutesDone());
    }

    private static MunicipalityId town(Session session) {
        return new MunicipalityId(session.municipality());
    }
}
