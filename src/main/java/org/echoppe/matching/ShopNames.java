package org.echoppe.matching;

import java.text.Normalizer;
import java.util.Locale;
import org.echoppe.merchant.MerchantProfile;

/** The ways a mentor may name a shop when declaring an interest: its name, however written, or its SIRET. */
record ShopNames(String shop, String siret) {

    ShopNames(MerchantProfile profile) {
        this(profile.shop(), profile.siret());
    }

    boolean mean(String declared) {
        String asNumber = digits(declared);
        return asNumber.length() == 14 && siret != null
                ? asNumber.equals(digits(siret))
                : plain(declared).equals(plain(shop));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
