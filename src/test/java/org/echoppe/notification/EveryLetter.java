package org.echoppe.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.echoppe.shared.Texts;

/** Every letter in every language as a reader of the fictional town gets it, by a name for its picture. */
public final class EveryLetter {

    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private EveryLetter() {}

    public static Map<String, String> html() {
        Map<String, String> letters = new TreeMap<>();
        for (LetterKind kind : LetterKind.values()) {
            for (Locale language : Texts.LANGUAGES) {
                letters.put("mail-" + kind.event() + "-" + language.getLanguage(), html(kind, language));
            }
        }
        return letters;
    }

    @SuppressWarnings("unchecked")
    private static String html(LetterKind kind, Locale language) {
        Map<String, Object> words =
                Sample.usual(language).words(LetterFixture.defaults().vocabulary(kind));
        var town = new HashMap<>((Map<String, String>) words.get("town"));
        town.put("logo", LOGO);
        words.put("town", town);
        return LetterFixture.press().write(kind, language, words).html();
    }
}
