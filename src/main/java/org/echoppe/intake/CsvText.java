package org.echoppe.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Rows as a text file that French spreadsheets open by a double click, in which no cell is taken for a formula. */
public final class CsvText {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private CsvText() {}

    public static byte[] of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try {
            for (List<String> row : rows) {
                FORMAT.printRecord(text, row.stream().map(CsvText::guarded).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows of a preview that stay out, as they were written, each with the reason in front. */
    public static byte[] ofProblems(Preview.Ready preview, java.util.Locale locale) {
        Stream<List<String>> headers =
                Stream.of(row(IntakeText.of("column.reason").in(locale), preview.headers()));
        Stream<List<String>> rows = preview.leftOut().stream().map(row -> row(row.reasons(locale), row.asWritten()));
        return of(Stream.concat(headers, rows).toList());
    }

    private static List<String> row(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static String guarded(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r].*") ? '\'' + cell : cell;
    }
}
