package org.echoppe.booking.town;

import java.time.Instant;
import org.echoppe.access.Role;
import org.echoppe.booking.ChangeReason;
import org.echoppe.booking.SessionChange;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;

/**
 * A session as the coordinator sees it.
 *
 * @param cancelledBy null unless cancelled, and where nobody knows
 * @param reason      why it was last moved or cancelled, or null
 * @param late        that change came after the notice the programme asks for
 * @param minutesDone null until noted
 * @param phone       the shop's number, or null
 */
public record TownSession(
        SessionId session,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        Role cancelledBy,
        ChangeReason reason,
        boolean late,
        Integer minutesDone,
        MerchantId merchant,
        String shop,
        String phone,
        MentorId mentor,
        String mentorName) {

    TownSession(
            SessionId session,
            Instant start,
            Instant end,
            Mode mode,
            SessionStatus status,
            Role cancelledBy,
            SessionChange change,
            Integer minutesDone,
            MerchantId merchant,
            String shop,
            String phone,
            MentorId mentor,
            String mentorName) {
        this(
                session,
                new TimeWindow(start, end),
                mode,
                status,
                cancelledBy,
                change == null ? null : change.reason(),
                change != null && Boolean.TRUE.equals(change.late()),
                minutesDone,
                merchant,
                shop,
                phone,
                mentor,
                mentorName);
    }

    /** It can still be moved and cancelled. */
    public boolean isAhead(Instant now) {
        return status == SessionStatus.BOOKED && now.isBefore(window.start());
    }

    /** It has begun and is not over; whether they met, nobody told. */
    public boolean isRunning(Instant now) {
        return status == SessionStatus.BOOKED && !isAhead(now) && !isToNote(now);
    }

    /** It is over, and nobody told what became of it. */
    public boolean isToNote(Instant now) {
        return status == SessionStatus.BOOKED && !now.isBefore(window.end());
    }
}
