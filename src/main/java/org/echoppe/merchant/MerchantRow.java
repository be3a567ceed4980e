package org.echoppe.merchant;

import java.time.Instant;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/** A line of the list of shops. */
public record MerchantRow(
        MerchantId id,
        String shop,
        String person,
        Trade trade,
        String street,
        String city,
        String phone,
        String email,
        ActionCode wishedAction,
        DeclaredHours opening,
        Instant joinedAt) {}
