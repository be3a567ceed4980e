package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/**
 * A session was cancelled before its start; fired inside the transaction that cancels it.
 *
 * @param reason null where none was given
 */
public record SessionCancelled(
        MunicipalityId municipality,
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        int revision,
        Mode mode,
        Role by,
        ChangeReason reason) {}
