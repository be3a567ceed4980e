package org.echoppe.booking.round;

import org.echoppe.matching.PairingId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** A shop whose pairing its mentor has accepted; phone may be null. */
record RoundShop(
        PairingId pairing,
        ProgrammeId programme,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String street,
        String postcode,
        String city) {

    Spot spot() {
        return Spot.of(street, postcode);
    }

    String address() {
        return street + ", " + postcode + " " + city;
    }
}
