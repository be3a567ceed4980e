package org.echoppe.booking.waiting;

import java.time.Instant;
import org.echoppe.access.MunicipalityId;
import org.echoppe.booking.SessionId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/**
 * An earlier time is offered to a merchant who waits; fired inside the transaction that offers it.
 *
 * @param session the session that would move there, or null where there is none
 */
public record EarlierOffered(
        MunicipalityId municipality,
        EarlierOfferId offer,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        SessionId session,
        TimeWindow window,
        Instant until) {}
