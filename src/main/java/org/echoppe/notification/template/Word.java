package org.echoppe.notification.template;

import java.util.Set;

/**
 * A word that can be said in a letter, as its default text uses it.
 *
 * @param fields  what is asked of it, or of each of its elements; none where it is said itself
 * @param cases   the values it is compared with
 * @param isSure  whether every letter of the kind has it
 */
public record Word(String name, boolean isList, boolean isLink, boolean isSure, Set<String> fields, Set<String> cases) {

    public Word {
        fields = Set.copyOf(fields);
        cases = Set.copyOf(cases);
    }
}
