package org.echoppe.booking;

import java.time.LocalDate;
import org.echoppe.matching.PairingId;
import org.echoppe.matching.PairingStatus;
import org.echoppe.matching.Pause;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Trade;

/** A living pairing of a mentor with the shop's card, as the database joins them. */
record PairedShop(
        PairingId pairing,
        PairingStatus status,
        LocalDate pausedFrom,
        LocalDate pausedUntil,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String street,
        String postcode,
        String city,
        Trade trade) {

    /** The days on which nothing is booked, or null. */
    Pause pause() {
        return pausedFrom == null ? null : new Pause(pausedFrom, pausedUntil);
    }
}
