package org.echoppe.intake;

import java.util.Locale;

/** What was understood of one column of a row. */
public record Fact(Column column, IntakeText text) {

    static Fact of(Column column, Sayable value) {
        return new Fact(column, IntakeText.of("fact", column.label(), value));
    }

    /** What changes in one column of somebody who is already there. */
    static Fact change(Column column, Sayable before, Sayable after) {
        return new Fact(column, IntakeText.of("change", column.label(), before, after));
    }

    public String in(Locale locale) {
        return text.in(locale);
    }
}
