package org.echoppe.matching.draft;

import org.echoppe.merchant.MerchantId;

/** A merchant who would change mentors: from whom, to whom, by name; null where there is nobody. */
public record Move(MerchantId merchant, String shop, String from, String to) {}
