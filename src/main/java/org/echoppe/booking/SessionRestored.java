package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/** A session that was cancelled is booked again at the same time, under the same id and a higher revision; fired inside the transaction that restores it. */
public record SessionRestored(
        MunicipalityId municipality,
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        int revision,
        Mode mode) {}
