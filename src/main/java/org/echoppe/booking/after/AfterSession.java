package org.echoppe.booking.after;

import java.time.Instant;
import org.echoppe.booking.SessionId;
import org.echoppe.booking.SessionStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A session as the question after it needs it. */
public record AfterSession(
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        Instant startsAt,
        Instant endsAt,
        SessionStatus status,
        String mentorName) {

    /** As one calls the mentor between two customers. */
    public String mentorFirstName() {
        return mentorName.split(" ", 2)[0];
    }
}
