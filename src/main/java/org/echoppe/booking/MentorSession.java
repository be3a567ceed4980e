package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.PairingStatus;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;

/**
 * A session as its mentor sees it.
 *
 * @param phone       the merchant's number, null unless the mentor has accepted the pairing
 * @param minutesDone null until noted
 * @param notedAt     null until noted; another one for each time it is noted
 * @param change      how it was last moved or cancelled; null if it never was, or was had back
 * @param resumable   one tap interrupted it, and nobody noted it since
 */
public record MentorSession(
        SessionId session,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String address,
        Integer minutesDone,
        String note,
        boolean noteShared,
        boolean toReview,
        Instant notedAt,
        SessionChange change,
        boolean resumable) {

    MentorSession(
            Session session,
            String shop,
            String person,
            String phone,
            String street,
            String postcode,
            String city,
            PairingStatus pairing) {
        this(
                session.id(),
                session.window(),
                session.mode(),
                session.status(),
                session.merchant(),
                shop,
                person,
                pairing == PairingStatus.ACCEPTED ? phone : null,
                street + ", " + postcode + " " + city,
                session.status().isNoted() ? session.minutesDone() : null,
                session.note(),
                session.isNoteShared(),
                session.isToReview(),
                session.notedAt(),
                session.change(),
                session.isInterruptedByTap());
    }

    public boolean isRunning(Instant now) {
        return status == SessionStatus.BOOKED && window.contains(now);
    }

    /** Whether a customer who came has left in time. */
    public boolean isResumable(Instant now) {
        return resumable && window.contains(now);
    }

    /** Whether their mentor may still take the last change back. */
    public boolean isUndoable(Instant now) {
        return now.isBefore(window.start()) && change != null && change.isUndoableBy(Role.MENTOR, now);
    }
}
