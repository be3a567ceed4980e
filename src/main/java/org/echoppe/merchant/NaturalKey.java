package org.echoppe.merchant;

import java.text.Normalizer;
import java.util.Locale;

/** By what a shop is known again: its name and its street, whatever the accents, the case and the punctuation. */
public record NaturalKey(String text) {

    static final int MAX_LENGTH = 300;

    static NaturalKey of(String shop, String street) {
        String key = folded(shop) + '|' + folded(street);
        return new NaturalKey(key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key);
    }

    /** Letters and figures only, in lower case, one space between words. */
    public static String folded(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
