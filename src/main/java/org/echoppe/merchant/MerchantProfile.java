package org.echoppe.merchant;

import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Trade;

/** What matching weighs of a shop; SIRET and wish may be null. */
public record MerchantProfile(
        MerchantId id,
        String shop,
        String siret,
        Trade trade,
        ActionCode wishedAction,
        String language,
        Mode mode,
        ShopHours hours,
        Place place,
        String wish) {}
