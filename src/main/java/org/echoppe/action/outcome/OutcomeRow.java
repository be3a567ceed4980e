package org.echoppe.action.outcome;

import org.echoppe.merchant.MerchantId;

/** What is known of a merchant's action thirty and ninety days after it was done; every merchant of a programme has one. */
public record OutcomeRow(MerchantId merchant, Outcome day30, Outcome day90) {}
