package org.echoppe.intake.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.echoppe.intake.ImportKind;
import org.echoppe.intake.Imported;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Sheets;
import org.echoppe.intake.PreviewRow;
import org.echoppe.intake.RowState;
import org.echoppe.shared.Texts;

/** A preview in the reader's words, what needs mending first; kept with the page while it is looked at. */
public record ShownPreview(ImportKind kind, List<ShownRow> rows, String ignored, String sheets, Imported expected)
        implements Serializable {

    static ShownPreview of(Ready preview, Locale locale) {
        List<ShownRow> rows = preview.rows().stream()
                .sorted(Comparator.comparing((PreviewRow row) -> row.state() != RowState.PROBLEM))
                .map(row -> ShownRow.of(row, locale))
                .toList();
        return new ShownPreview(
                preview.kind(),
                rows,
                String.join(", ", preview.ignored()),
                sheets(preview.sheets(), locale),
                Imported.expectedOf(preview));
    }

    /** Which sheet was read, where there was a choice. */
    private static String sheets(Sheets sheets, Locale locale) {
        List<String> unread = sheets.unread();
        return unread.isEmpty()
                ? ""
                : new Texts("intake", locale)
                        .of("preview.sheets", sheets.read(), unread.size(), String.join(", ", unread));
    }

    public long toWrite() {
        return expected.added() + expected.changed();
    }
}
