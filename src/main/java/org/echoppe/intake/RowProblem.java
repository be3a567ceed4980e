package org.echoppe.intake;

import java.util.Locale;

/** What must be mended in one cell of a row, or in the row as a whole where the column is null. */
public record RowProblem(Column column, IntakeText text) {

    static RowProblem ofRow(String key, Object... arguments) {
        return new RowProblem(null, IntakeText.of(key, arguments));
    }

    public String in(Locale locale) {
        String said = text.in(locale);
        return column == null
                ? said
                : IntakeText.of("problem.in", column.label(), said).in(locale);
    }
}
