package org.echoppe.shared;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Names in the order a reader expects: Épicerie before Fleurs, whatever the accent or the capital. */
public record Alphabet(Locale locale) {

    /** A list of its own, in this order; tables may sort it again. */
    public <T> List<T> sorted(List<T> rows, Function<T, String> name) {
        List<T> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(name, Collator.getInstance(locale)::compare));
        return ordered;
    }
}
