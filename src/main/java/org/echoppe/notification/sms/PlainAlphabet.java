package org.echoppe.notification.sms;

import java.util.HashMap;
import java.util.Map;

/** The signs every telephone network carries (GSM 03.38): 127 that take one place, and ten that take two. */
final class PlainAlphabet {

    static final String ONE_PLACE = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    static final String TWO_PLACES = "\f^{}\\[~]|€";

    private static final Map<Integer, Integer> PLACES = new HashMap<>();

    static {
        ONE_PLACE.chars().forEach(sign -> PLACES.put(sign, 1));
        TWO_PLACES.chars().forEach(sign -> PLACES.put(sign, 2));
    }

    private PlainAlphabet() {}

    static boolean has(int sign) {
        return PLACES.containsKey(sign);
    }

    static int placesOf(int sign) {
        return PLACES.get(sign);
    }
}
