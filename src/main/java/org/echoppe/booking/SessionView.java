package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/**
 * One session, for those who may see it: its merchant, its mentor, the coordinator.
 *
 * @param minutesDone null until noted
 * @param note        what whoever asked may read of the mentor's note, or null
 * @param change      how it was last moved or cancelled; null if it never was, or was had back
 * @param resumable   one tap interrupted it, and nobody noted it since
 * @param series      the session its series began with, or null
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
        String note,
        SessionChange change,
        boolean resumable,
        SessionId series) {

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
                null,
                session.change(),
                session.isInterruptedByTap(),
                session.series());
    }

    SessionView with(String theirNote) {
        return new SessionView(
                session,
                programme,
                merchant,
                mentor,
                shop,
                mentorName,
                window,
                mode,
                status,
                revision,
                minutesDone,
                theirNote,
                change,
                resumable,
                series);
    }

    public boolean isRunning(Instant now) {
        return status == SessionStatus.BOOKED && window.contains(now);
    }

    /** Whether a customer who came has left in time. */
    public boolean isResumable(Instant now) {
        return resumable && window.contains(now);
    }

    /** Whether somebody in this role may still take the last change back. */
    public boolean isUndoableBy(Role role, Instant now) {
        boolean hasNotBegun = now.isBefore(window.start());
        return hasNotBegun && change != null && change.isUndoableBy(role, now);
    }

    /** As one calls the mentor between two customers. */
    public String mentorFirstName() {
        return Taken.firstName(mentorName);
    }
}
