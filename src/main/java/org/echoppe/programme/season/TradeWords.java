package org.echoppe.programme.season;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.echoppe.calendar.season.Seasons;
import org.echoppe.shared.Texts;

/**
 * Trades as people write them in a cell, one after the other: by their name in any language of the house, or their code.
 *
 * @param unknown the first word that is no trade of ours
 */
record TradeWords(Set<String> known, Optional<String> unknown) {

    static TradeWords of(String cell) {
        Set<String> known = new TreeSet<>();
        for (String word : cell.split("[,/+|]")) {
            if (!folded(word).isEmpty() && !folded(word).matches("tous|toutes|all")) {
                Optional<String> trade = trade(folded(word));
                if (trade.isEmpty()) {
                    return new TradeWords(Set.of(), Optional.of(word.strip()));
                }
                known.add(trade.get());
            }
        }
        return new TradeWords(known, Optional.empty());
    }

    private static Optional<String> trade(String word) {
        return Seasons.trades().stream()
                .filter(code -> names(code).anyMatch(word::equals))
                .findFirst();
    }

    private static Stream<String> names(String code) {
        return Stream.concat(
                Stream.of(folded(code)),
                Texts.LANGUAGES.stream()
                        .map(locale -> new Texts("merchant", locale).of("trade." + code))
                        .flatMap(name -> Stream.of(name.split(",")))
                        .map(TradeWords::folded));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
