package org.echoppe.booking;

import java.time.Instant;
import org.echoppe.merchant.MerchantId;

/** A shop that waits to be called; its number may be null. */
public record CallBackRow(MerchantId merchant, String shop, String person, String phone, Instant askedAt) {}
