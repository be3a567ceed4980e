package org.echoppe.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text file; the separator is the one under which the most headers are familiar. */
final class CsvFile {

    private static final String SEPARATORS = ";,\t|";
    private static final int TITLE_ROWS = 10;
    private static final Pattern SAID_SEPARATOR = Pattern.compile("(?i)\\Asep=(.)\\R");
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@\t\r].*");

    private final String text;
    private final ToIntFunction<List<String>> familiarity;

    CsvFile(String text, ToIntFunction<List<String>> familiarity) {
        this.text = text;
        this.familiarity = familiarity;
    }

    Sheet read() {
        Matcher said = SAID_SEPARATOR.matcher(text);
        if (said.lookingAt()) {
            return sheet(text.substring(said.end()), said.group(1).charAt(0), Integer.MAX_VALUE);
        }
        return sheet(text, likeliestSeparator(), Integer.MAX_VALUE);
    }

    private char likeliestSeparator() {
        return SEPARATORS
                .chars()
                .mapToObj(separator -> (char) separator)
                .max(Comparator.comparingInt(this::familiarRows))
                .orElseThrow();
    }

    private int familiarRows(char separator) {
        try {
            return sheet(text, separator, TITLE_ROWS).rows().stream()
                    .mapToInt(row -> familiarity.applyAsInt(row.cells()))
                    .max()
                    .orElse(0);
        } catch (RefusedFileException e) {
            return e.isAbout("tooManyColumns") ? 1 : -1;
        }
    }

    private static Sheet sheet(String content, char separator, long rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            return gathered(parser, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet gathered(CSVParser parser, long rows) {
        Sheet sheet = Sheet.delimited();
        try (Stream<CSVRecord> records = parser.stream()) {
            records.limit(rows).forEach(row -> sheet.add((int) row.getRecordNumber(), cells(row)));
            return sheet;
        } catch (UncheckedIOException e) {
            throw new RefusedFileException("brokenQuotes", parser.getCurrentLineNumber() + 1);
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(CsvFile::plain).map(Sheet::kept).toList();
    }

    /** Takes off what spreadsheets put around text so that it is not computed. */
    private static String plain(String cell) {
        Matcher formula = TEXT_FORMULA.matcher(cell);
        if (formula.matches()) {
            return formula.group(1);
        }
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
