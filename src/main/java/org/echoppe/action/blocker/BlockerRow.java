package org.echoppe.action.blocker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.echoppe.access.Role;
import org.echoppe.merchant.MerchantId;

/**
 * A card, beside its shop.
 *
 * @param words      what it is about, or null
 * @param liftedWhen what has to happen, or null
 * @param remindOn   when to be reminded, or null
 */
public record BlockerRow(
        UUID id,
        MerchantId merchant,
        String shop,
        String street,
        BlockerKind kind,
        String words,
        String liftedWhen,
        LocalDate remindOn,
        Role raisedBy,
        Instant raisedAt) {

    public boolean isToRemember(LocalDate today) {
        return remindOn != null && !remindOn.isAfter(today);
    }
}
