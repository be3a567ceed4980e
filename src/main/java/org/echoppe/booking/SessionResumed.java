package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/** An interrupted session goes on within its time: it is booked again, as before the interruption; fired inside the transaction that resumes it. */
public record SessionResumed(
        MunicipalityId municipality,
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        int revision,
        Mode mode) {}
