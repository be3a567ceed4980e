package org.echoppe.matching.draft;

import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** A merchant and a mentor, together or not. */
record Couple(MerchantId merchant, MentorId mentor) {}
