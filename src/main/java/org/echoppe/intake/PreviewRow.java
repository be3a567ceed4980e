package org.echoppe.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One row of a sheet before it is imported.
 *
 * @param number    the row's number as a spreadsheet shows it
 * @param title     the shop or the person, as written
 * @param facts     what was understood
 * @param changes   what confirming would change in what is already there
 * @param asWritten the cells as they stand in the file
 */
public record PreviewRow(
        int number,
        RowState state,
        String title,
        List<Fact> facts,
        List<Fact> changes,
        List<RowProblem> problems,
        List<IntakeText> notices,
        List<String> asWritten) {

    public PreviewRow {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    String reasons(Locale locale) {
        return problems.stream().map(problem -> problem.in(locale)).collect(Collectors.joining(" "));
    }
}
