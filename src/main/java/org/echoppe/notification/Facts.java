package org.echoppe.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words a letter was made of, one in each line, kept beside it; a word is one line itself. */
final class Facts {

    private static final int LONGEST = 20_000;

    private Facts() {}

    /** Empty where a letter has words that are more than words. */
    static Optional<String> write(Map<String, Object> words) {
        boolean isPlain = words.entrySet().stream()
                .allMatch(word -> word.getKey().equals("town") || word.getValue() instanceof String);
        String lines = words.entrySet().stream()
                .filter(word -> word.getValue() instanceof String)
                .map(word -> word.getKey() + "=" + word.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Optional.of(lines).filter(kept -> isPlain && kept.length() <= LONGEST);
    }

    static Map<String, Object> read(String kept) {
        Map<String, Object> words = new HashMap<>();
        kept.lines().forEach(line -> {
            int sign = line.indexOf('=');
            words.put(line.substring(0, sign), line.substring(sign + 1));
        });
        return words;
    }
}
