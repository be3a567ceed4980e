package org.echoppe.merchant;

import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;

/** What matching weighs of a shop; SIRET may be null. */
public record MerchantProfile(
        MerchantId id,
        String shop,
        String siret,
        Trade trade,
        ActionCode wishedAction,
        String language,
        Mode mode,
        ShopHours hours) {}
