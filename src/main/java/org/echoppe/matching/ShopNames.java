package org.echoppe.matching;

import org.echoppe.merchant.MerchantProfile;
import org.echoppe.merchant.NaturalKey;
import org.echoppe.merchant.Siret;

/** The ways a mentor may name a shop when declaring an interest: its name, however written, or its SIRET. */
record ShopNames(String name, String siret) {

    /** What a mentor declared: a name, folded, and the figures in it. */
    record Declared(String name, String number) {

        static Declared of(String text) {
            return new Declared(NaturalKey.folded(text), digits(text));
        }

        private boolean isNumber() {
            return number.length() == Siret.LENGTH;
        }
    }

    static ShopNames of(String shop, String siret) {
        return new ShopNames(NaturalKey.folded(shop), siret == null ? null : digits(siret));
    }

    static ShopNames of(MerchantProfile profile) {
        return of(profile.shop(), profile.siret());
    }

    boolean mean(Declared declared) {
        return declared.isNumber() && siret != null ? declared.number.equals(siret) : declared.name.equals(name);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
