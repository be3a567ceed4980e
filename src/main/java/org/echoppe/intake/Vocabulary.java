package org.echoppe.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.shared.Texts;

/** The words a sheet may use, in every language we know, and what they mean. */
final class Vocabulary {

    private static final List<Locale> LANGUAGES = List.of(Texts.FRENCH, Locale.ENGLISH);
    private static final Set<String> SMALL_WORDS =
            Set.of("de", "du", "des", "d", "l", "la", "le", "les", "a", "au", "et", "of", "the", "and");
    private static final Map<String, Map<String, String>> MEANINGS = new HashMap<>();

    static {
        LANGUAGES.forEach(language -> words(language).keySet().forEach(key -> learn(language, key)));
    }

    private Vocabulary() {}

    /** The code a word stands for in its group: {@code ("trade", "Librairie")} is {@code BOOKSHOP}. */
    static Optional<String> meaning(String group, String word) {
        return Optional.ofNullable(MEANINGS.get(group).get(loose(word)));
    }

    /** The word for a code, in this language. */
    static String word(String group, String code, Locale language) {
        return written(nearest(language), group + '.' + code)[0];
    }

    /** The words to recommend in a group, in this language and in alphabetical order. */
    static List<String> accepted(String group, Locale language) {
        ResourceBundle words = words(nearest(language));
        return words.keySet().stream()
                .filter(key -> key.startsWith(group + '.'))
                .map(key -> written(nearest(language), key)[0])
                .sorted(java.text.Collator.getInstance(language))
                .toList();
    }

    /** What is left of a text when accents, case, plurals, small words and punctuation do not matter. */
    static String loose(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(word -> word.length() > 3 ? word.replaceAll("[sx]$", "") : word)
                .collect(Collectors.joining());
    }

    private static void learn(Locale language, String key) {
        int dot = key.indexOf('.');
        var group = MEANINGS.computeIfAbsent(key.substring(0, dot), name -> new LinkedHashMap<>());
        for (String word : written(language, key)) {
            group.putIfAbsent(loose(word), key.substring(dot + 1));
        }
    }

    private static String[] written(Locale language, String key) {
        return words(language).getString(key).split("\\|");
    }

    private static Locale nearest(Locale language) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(Texts.FRENCH);
    }

    private static ResourceBundle words(Locale language) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "org.echoppe.intake.Words", language, Vocabulary.class.getClassLoader(), exactly);
    }
}
