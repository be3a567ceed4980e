package org.echoppe.action.outcome;

import java.time.Instant;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/** A question that is open: about whose action, and since when. */
public record ProbeAsked(UUID probe, MerchantId merchant, ActionCode action, int day, Instant askedAt) {}
