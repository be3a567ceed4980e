package org.echoppe.booking.after;

import java.time.Instant;
import org.echoppe.booking.SessionId;
import org.echoppe.merchant.MerchantId;

/**
 * A merchant who said after a session that they need help, and whom nobody has helped yet.
 *
 * @param phone  the number to call, or null
 * @param mentor the first name of whoever was there
 */
public record HelpWanted(
        SessionId session,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String mentor,
        Instant startsAt,
        Instant since) {}
