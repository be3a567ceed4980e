package org.echoppe.booking.after;

import java.time.Instant;
import org.echoppe.booking.SessionId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/**
 * Somebody wanted to sell a merchant something, as the merchant told the town, and the town alone.
 *
 * @param settledAt null while the town has not dealt with it
 * @param note      how it was dealt with, or null
 */
public record SaleTold(
        SessionId session,
        MerchantId merchant,
        String shop,
        MentorId mentor,
        String mentorName,
        Instant startsAt,
        Instant toldAt,
        Instant settledAt,
        String note) {

    public boolean isSettled() {
        return settledAt != null;
    }
}
