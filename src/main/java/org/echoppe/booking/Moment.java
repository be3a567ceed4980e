package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/**
 * This moment in a shop, for a session that would begin at once.
 *
 * @param programme   null without a mentor, and the lead too
 * @param against     why none can begin, or null
 * @param latestStart the last moment at which it still could within the minutes asked about; null where none can begin
 */
public record Moment(MerchantId merchant, ProgrammeId programme, MentorId lead, NowRule against, Instant latestStart) {}
