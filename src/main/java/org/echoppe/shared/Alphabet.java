package org.echoppe.shared;

import static java.util.stream.Collectors.toCollection;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Names in the order a reader expects: Épicerie before Fleurs, whatever the accent or the capital. */
public record Alphabet(Locale locale) {

    /** A list of its own, in this order; tables may sort it again. */
    public <T> List<T> sorted(List<T> rows, Function<T, String> name) {
        Collator collator = Collator.getInstance(locale);
        return rows.stream()
                .map(row -> Map.entry(collator.getCollationKey(name.apply(row)), row))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(toCollection(ArrayList::new));
    }
}
