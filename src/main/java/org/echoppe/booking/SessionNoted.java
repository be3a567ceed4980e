package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/** Somebody told what became of a session, or corrected it; fired inside the transaction that notes it. */
public record SessionNoted(
        MunicipalityId municipality,
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        int revision,
        Mode mode,
        SessionStatus outcome,
        int minutesDone) {}
