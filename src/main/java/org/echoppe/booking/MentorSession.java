package org.echoppe.booking;

import java.time.Instant;
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
        Instant notedAt) {

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
                session.notedAt());
    }

    public boolean isRunning(Instant now) {
        return status == SessionStatus.BOOKED && window.contains(now);
    }
}
