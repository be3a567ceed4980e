package org.echoppe.booking;

import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Trade;

/** A living pairing of a mentor with the shop's card, as the database joins them. */
record PairedShop(
        PairingId pairing,
        PairingStatus status,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String street,
        String postcode,
        String city,
        Trade trade) {}
