package org.echoppe.notification.sms;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * Rewrites a text with plain signs: ê becomes e and ç c, œ two letters, curly quotes straight ones. What has no likeness
 * there, an emoji or a letter of another script, is left out, and the spaces around it become one.
 */
public final class PlainText {

    private static final Map<Integer, String> LIKE = new HashMap<>();

    static {
        alike("'", "‘’‚‛′´`ʼ");
        alike("\"", "“”„‟″«»");
        alike("'", "‹›");
        alike("-", "‐‑‒–—―−·•‧");
        alike("/", "⁄÷");
        alike(" ", "\t\u000b\u0085\u2028\u2029");
        alike("o", "°ºð");
        alike("x", "×");
        alike("d", "đ");
        alike("D", "ÐĐ");
        alike("l", "ł");
        alike("L", "Ł");
        alike("h", "ħ");
        alike("H", "Ħ");
        alike("i", "ı");
        alike("oe", "œ");
        alike("OE", "Œ");
        alike("SS", "ẞ");
        alike("th", "þ");
        alike("Th", "Þ");
        alike("c", "©");
        alike("R", "®");
        LIKE.put((int) 'ð', "d");
    }

    private PlainText() {}

    public static String of(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(sign -> plain.append(like(sign)));
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String like(int sign) {
        if (PlainAlphabet.has(sign)) {
            return Character.toString(sign);
        }
        String known = LIKE.get(sign);
        return known != null ? known : apart(sign);
    }

    /** The plain signs among those this one is put together from: its letter without the accent. */
    private static String apart(int sign) {
        var plain = new StringBuilder();
        Normalizer.normalize(Character.toString(sign), Form.NFKD)
                .codePoints()
                .filter(part -> PlainAlphabet.has(part) || LIKE.containsKey(part))
                .forEach(part -> plain.append(PlainAlphabet.has(part) ? Character.toString(part) : LIKE.get(part)));
        return plain.toString();
    }

    private static void alike(String plain, String signs) {
        signs.codePoints().forEach(sign -> LIKE.put(sign, plain));
    }
}
