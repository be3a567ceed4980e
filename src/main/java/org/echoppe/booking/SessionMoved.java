package org.echoppe.booking;

import org.echoppe.access.MunicipalityId;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Mode;
import org.echoppe.programme.ProgrammeId;

/**
 * A session has another time now, under the same id and a higher revision; fired inside the transaction that moves it.
 *
 * @param reason  null where none was given
 * @param isTakenBack it is where it was before a move, which is taken back
 */
public record SessionMoved(
        MunicipalityId municipality,
        SessionId session,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        TimeWindow window,
        int revision,
        Mode mode,
        TimeWindow before,
        ChangeReason reason,
        boolean isTakenBack) {}
