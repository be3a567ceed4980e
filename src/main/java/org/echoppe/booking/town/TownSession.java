package org.echoppe.booking.town;

import java.time.Instant;
import org.echoppe.access.Role;
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
 * @param minutesDone null until noted
 * @param phone       the shop's number, or null
 */
public record TownSession(
        SessionId session,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        Role cancelledBy,
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

    /** It is over, and nobody told what became of it. */
    public boolean isToNote(Instant now) {
        return status == SessionStatus.BOOKED && !now.isBefore(window.end());
    }
}
