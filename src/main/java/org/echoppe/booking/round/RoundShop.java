package org.echoppe.booking.round;

import org.echoppe.matching.PairingId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.Position;
import org.echoppe.programme.ProgrammeId;

/** A shop whose pairing its mentor has accepted; phone and position may be null. */
record RoundShop(
        PairingId pairing,
        ProgrammeId programme,
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String street,
        String postcode,
        String city,
        String position) {

    Spot spot() {
        return Spot.of(
                street,
                postcode,
                position == null ? null : Position.read(position).orElse(null));
    }

    String address() {
        return street + ", " + postcode + " " + city;
    }
}
