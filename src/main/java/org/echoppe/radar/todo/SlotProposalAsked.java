package org.echoppe.radar.todo;

import org.echoppe.access.MunicipalityId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A coordinator would have a merchant take up the thread with their mentor; fired inside the transaction that marks the line. */
public record SlotProposalAsked(
        MunicipalityId municipality, ProgrammeId programme, MerchantId merchant, MentorId mentor, String line) {}
