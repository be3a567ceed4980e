package org.echoppe.booking.round;

import java.time.Instant;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** A visit as figures need it: counted apart from sessions. */
public record VisitFact(
        VisitId visit, MerchantId merchant, MentorId mentor, Instant visitedAt, int minutes, VisitOutcome outcome) {}
