package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;

/**
 * A session as figures need it.
 *
 * @param minutesDone 0 until noted
 * @param notedAt     null until noted
 * @param change      how it was last moved or cancelled; null if it never was, or was had back
 */
public record SessionFact(
        SessionId session,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        Mode mode,
        SessionStatus status,
        int minutesDone,
        Instant bookedAt,
        Instant notedAt,
        SessionChange change) {}
