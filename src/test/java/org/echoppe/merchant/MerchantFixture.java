package org.echoppe.merchant;

import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;

/** Shops of Port-Aubrac. */
public final class MerchantFixture {

    private MerchantFixture() {}

    public static MerchantData bakery() {
        return shop("Boulangerie Lagarde");
    }

    /** A shop of this name in the rue du Port, open Tuesday to Saturday, without anything wrong with it. */
    public static MerchantData shop(String name) {
        return new MerchantData(
                name,
                "Anne Lagarde",
                Trade.BAKERY,
                "12 rue du Port",
                "33110",
                "Port-Aubrac",
                "06 39 98 01 02",
                "Anne.Lagarde@example.org",
                null,
                "Tu-Sa 07:00-13:00,15:00-19:30",
                "fr",
                ActionCode.DIGITAL_PAYMENT,
                Mode.ON_SITE);
    }
}
