package org.echoppe.intake;

import java.util.Locale;

/** Something that reads differently in each language. */
@FunctionalInterface
interface Sayable {

    /** What stands where nothing was said. */
    Sayable NOTHING = locale -> "–";

    String in(Locale locale);

    /** Text that somebody typed: the same in every language. */
    static Sayable typed(String text) {
        return text == null || text.isEmpty() ? NOTHING : locale -> text;
    }

    /** The word of a sheet for a code. */
    static Sayable word(String group, String code) {
        return locale -> Vocabulary.word(group, code, locale);
    }

    /** All the words of a group that may be written. */
    static Sayable words(String group) {
        return locale -> String.join(", ", Vocabulary.accepted(group, locale));
    }
}
