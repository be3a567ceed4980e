package org.echoppe.access;

import java.time.Instant;
import java.util.UUID;

/** A booking link is wanted for this merchant, valid until the programme's end, for pages in the merchant's language. */
public record BookingLinkRequest(UUID merchant, String language, Instant validUntil) {}
