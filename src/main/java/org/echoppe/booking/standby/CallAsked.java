package org.echoppe.booking.standby;

import java.time.Instant;
import org.echoppe.access.MunicipalityId;
import org.echoppe.matching.PairingKind;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A mentor is asked to come at once; fired inside the transaction that asks. */
public record CallAsked(
        MunicipalityId municipality,
        CallId call,
        ProgrammeId programme,
        MerchantId merchant,
        MentorId mentor,
        PairingKind kind,
        int minutes,
        Instant until) {}
