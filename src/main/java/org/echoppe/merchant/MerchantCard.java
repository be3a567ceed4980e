package org.echoppe.merchant;

import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.Trade;

/** What those who work with a shop need to know; phone or e-mail may be null, never both; so may the position. */
public record MerchantCard(
        MerchantId id,
        ProgrammeId programme,
        String shop,
        String person,
        String phone,
        String email,
        String language,
        String street,
        String postcode,
        String city,
        Trade trade,
        ActionCode wishedAction,
        Mode mode,
        Position position) {

    public Place place() {
        return new Place(street, postcode, position);
    }

    /** The address on one line. */
    public String address() {
        return street + ", " + postcode + " " + city;
    }
}
