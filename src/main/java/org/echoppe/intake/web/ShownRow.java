package org.echoppe.intake.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.intake.PreviewRow;
import org.echoppe.intake.RowState;

/** One row of the preview in the reader's words. */
public record ShownRow(int number, RowState state, String title, String facts, List<String> remarks)
        implements Serializable {

    static ShownRow of(PreviewRow row, Locale locale) {
        String facts = row.facts().stream().map(fact -> fact.in(locale)).collect(Collectors.joining(" · "));
        List<String> remarks = Stream.of(
                        row.problems().stream().map(problem -> problem.in(locale)),
                        row.changes().stream().map(change -> change.in(locale)),
                        row.notices().stream().map(notice -> notice.in(locale)))
                .flatMap(texts -> texts)
                .toList();
        return new ShownRow(row.number(), row.state(), row.title(), facts, remarks);
    }

    public String tone() {
        return switch (state) {
            case NEW -> "done";
            case CHANGED -> "info";
            case PROBLEM -> "rush";
            case UNCHANGED, REPEATED -> "neutral";
        };
    }
}
