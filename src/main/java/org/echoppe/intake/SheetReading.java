package org.echoppe.intake;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.echoppe.intake.Preview.Ready;
import org.echoppe.intake.Preview.Refused;
import org.echoppe.intake.Preview.Sheets;

/** From the file to the preview, for one kind of people. */
final class SheetReading<D> {

    private final ImportKind kind;
    private final RosterReading<D> reading;

    SheetReading(ImportKind kind, Roster<D> roster) {
        this.kind = kind;
        this.reading = new RosterReading<>(roster);
    }

    Preview of(InputStream file) {
        try {
            return preview(new SpreadsheetFile(cells -> Headers.familiar(kind, cells)).read(file));
        } catch (RefusedFileException e) {
            return new Refused(e.reason());
        }
    }

    private Preview preview(Sheet sheet) {
        Headers headers = Headers.of(kind, sheet);
        checkColumns(headers);
        List<PreviewRow> rows = sheet.rows().stream()
                .filter(row -> row.number() > headers.rowNumber())
                .map(row -> preview(sheet, headers, row))
                .toList();
        if (rows.isEmpty()) {
            throw new RefusedFileException("noRows");
        }
        var sheets = new Sheets(sheet.name(), sheet.unread());
        return new Ready(kind, sheets, headers.asWritten(), headers.ignored(), rows, reading.toWrite());
    }

    private PreviewRow preview(Sheet sheet, Headers headers, SheetRow row) {
        RowCells cells = new RowCells(headers, row);
        if (sheet.hasSlipped(row, headers.asWritten().size())) {
            cells.note(RowProblem.ofRow("row.slipped"));
        }
        return reading.preview(cells);
    }

    private void checkColumns(Headers headers) {
        if (headers.isStrange()) {
            throw new RefusedFileException("noHeaders", named(kind.columns()));
        }
        if (!headers.missing().isEmpty()) {
            throw new RefusedFileException("missingColumns", named(headers.missing()));
        }
    }

    private static Sayable named(List<Column> columns) {
        return locale ->
                columns.stream().map(column -> column.label().in(locale)).collect(Collectors.joining(", "));
    }
}
