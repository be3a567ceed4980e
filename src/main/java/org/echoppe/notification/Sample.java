package org.echoppe.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.echoppe.notification.template.Vocabulary;
import org.echoppe.notification.template.Word;
import org.echoppe.shared.Texts;

/**
 * Words for a letter that is only tried or shown.
 *
 * @param isWhole whether it has what letters of the kind do not always have
 * @param turn    which of its cases a word takes that has some
 */
record Sample(Locale language, Flavour flavour, boolean isWhole, int turn) {

    /** Every sample a letter of these words must stand. */
    static List<Sample> all(Vocabulary vocabulary, Locale language) {
        int turns = vocabulary.words().stream()
                        .mapToInt(word -> word.cases().size())
                        .max()
                        .orElse(0)
                + 1;
        List<Sample> samples = new ArrayList<>();
        for (Flavour flavour : Flavour.values()) {
            for (int turn = 0; turn < turns; turn++) {
                samples.add(new Sample(language, flavour, true, turn));
                samples.add(new Sample(language, flavour, false, turn));
            }
        }
        return samples;
    }

    /** Such as most letters are. */
    static Sample usual(Locale language) {
        return new Sample(language, Flavour.PLAIN, true, 0);
    }

    static String link(String word) {
        return "https://echoppe.example.org/" + word + "?k=exemple&id=1";
    }

    Map<String, Object> words(Vocabulary vocabulary) {
        Map<String, Object> words = new HashMap<>();
        for (Word word : vocabulary.words()) {
            if (isWhole || word.isSure()) {
                words.put(word.name(), value(word));
            }
        }
        words.put("language", language.getLanguage());
        words.put("recipient", typed("recipient"));
        words.put("town", town());
        return words;
    }

    private Object value(Word word) {
        if (word.isLink()) {
            return link(word.name());
        }
        if (word.isList()) {
            return isWhole ? List.of(one(word), one(word)) : List.of();
        }
        return one(word);
    }

    private Object one(Word word) {
        if (word.fields().isEmpty()) {
            return word.cases().isEmpty() ? typed(word.name()) : caseOf(word);
        }
        Map<String, Object> fields = new HashMap<>();
        word.fields().forEach(field -> fields.put(field, field.endsWith("ink") ? link(field) : typed(field)));
        return fields;
    }

    /** None of its cases first: what no case names. */
    private String caseOf(Word word) {
        List<String> cases = word.cases().stream().sorted().toList();
        return turn == 0 ? plain(word.name()) : cases.get((turn - 1) % cases.size());
    }

    private Map<String, String> town() {
        Map<String, String> town = new HashMap<>(Map.of("colour", "#0B5D5E", "email", "mairie@example.org"));
        UnaryOperator<String> typed = name -> typed("town." + name);
        town.put("name", typed.apply("name"));
        town.put("the", typed.apply("the"));
        if (isWhole) {
            town.put("phone", "05\u00a036\u00a049\u00a000\u00a000");
            town.put("signatory", typed.apply("signatory"));
            town.put("signatoryTitle", typed.apply("signatoryTitle"));
        }
        return town;
    }

    private String typed(String name) {
        return flavour.of(plain(name));
    }

    private String plain(String name) {
        var texts = new Texts("notification", language);
        return texts.knows("sample." + name) ? texts.of("sample." + name) : name;
    }
}
