package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/** A session was booked; fired inside the transaction that books it. */
public record SessionBooked(
        MunicipalityId municipality,
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        int revision,
        Mode mode) {}
