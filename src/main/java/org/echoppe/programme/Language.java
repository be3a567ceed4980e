package org.echoppe.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A language people speak with each other, named in the reader's own. Pages exist in fewer: who lacks theirs reads French. */
public record Language(String code, String name) {

    private static final List<String> SPOKEN_HERE = List.of(
            "fr", "en", "ar", "de", "es", "fa", "hy", "it", "ja", "ku", "nl", "pl", "ps", "pt", "ro", "ru", "ta", "tr",
            "uk", "vi", "wo", "zh");

    /** The languages offered for choice, French and English first, the others by name. */
    public static List<Language> offered(Locale reader) {
        return Stream.concat(
                        Stream.of("fr", "en").map(code -> named(code, reader)),
                        SPOKEN_HERE.stream()
                                .skip(2)
                                .map(code -> named(code, reader))
                                .sorted(Comparator.comparing(Language::name)))
                .toList();
    }

    public static Language named(String code, Locale reader) {
        return new Language(code, Locale.forLanguageTag(code).getDisplayLanguage(reader));
    }
}
