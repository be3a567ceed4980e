package org.echoppe.matching.answer;

import java.time.Instant;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** A lead who was told of a pairing then, and has not said yes or no. */
record Unanswered(PairingId pairing, MerchantId merchant, MentorId mentor, Instant since) {}
