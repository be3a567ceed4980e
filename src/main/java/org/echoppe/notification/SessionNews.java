package org.echoppe.notification;

import org.echoppe.access.MunicipalityId;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionBooked;
import org.echoppe.booking.SessionCancelled;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionMoved;
import org.echoppe.booking.SessionRestored;
import org.echoppe.booking.SessionView;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/** What happened to a session, whichever it was; {@code before} is null unless it moved, {@code reason} unless one was given. */
record SessionNews(
        MunicipalityId town,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        SessionId session,
        int revision,
        CalendarMethod method,
        Mode mode,
        TimeWindow window,
        TimeWindow before,
        ChangeReason reason) {

    /** It was cancelled because the two no longer belong together. */
    boolean endsPairing() {
        return reason == ChangeReason.NEW_MENTOR || reason == ChangeReason.MENTOR_GONE || reason == ChangeReason.ENDED;
    }

    static SessionNews of(SessionBooked event) {
        return new SessionNews(
                event.municipality(),
                event.programme(),
                event.merchant(),
                event.mentor(),
                event.session(),
                event.revision(),
                CalendarMethod.REQUEST,
                event.mode(),
                event.window(),
                null,
                null);
    }

    static SessionNews of(SessionMoved event) {
        return new SessionNews(
                event.municipality(),
                event.programme(),
                event.merchant(),
                event.mentor(),
                event.session(),
                event.revision(),
                CalendarMethod.REQUEST,
                event.mode(),
                event.window(),
                event.before(),
                event.reason());
    }

    static SessionNews of(SessionRestored event) {
        return new SessionNews(
                event.municipality(),
                event.programme(),
                event.merchant(),
                event.mentor(),
                event.session(),
                event.revision(),
                CalendarMethod.REQUEST,
                event.mode(),
                event.window(),
                null,
                null);
    }

    /** For a calendar its owner fills by hand. */
    static SessionNews of(MunicipalityId town, SessionView session) {
        return new SessionNews(
                town,
                session.programme(),
                session.merchant(),
                session.mentor(),
                session.session(),
                session.revision(),
                CalendarMethod.PUBLISH,
                session.mode(),
                session.window(),
                null,
                null);
    }

    static SessionNews of(SessionCancelled event) {
        return new SessionNews(
                event.municipality(),
                event.programme(),
                event.merchant(),
                event.mentor(),
                event.session(),
                event.revision(),
                CalendarMethod.CANCEL,
                event.mode(),
                event.window(),
                null,
                event.reason());
    }
}
