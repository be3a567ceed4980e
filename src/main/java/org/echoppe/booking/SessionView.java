package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/**
 * One session, for those who may see it: its merchant, its mentor, the coordinator.
 *
 * @param minutesDone null until noted
 */
public record SessionView(
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        String shop,
        String mentorName,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        int revision,
        Integer minutesDone,
        String note) {

    SessionView(Session session, String shop, String mentorName) {
        this(
                session.id(),
                session.programme(),
                session.merchant(),
                session.mentor(),
                shop,
                mentorName,
                session.window(),
                session.mode(),
                session.status(),
                session.revision(),
                session.status().isNoted() ? session.minutesDone() : null,
                session.note());
    }

    /** As one calls the mentor between two customers. */
    public String mentorFirstName() {
        return Taken.firstName(mentorName);
    }
}
