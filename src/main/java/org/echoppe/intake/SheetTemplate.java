package org.echoppe.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty sheet to fill in: the headers, one example, and beside it the words that may be written. */
public record SheetTemplate(ImportKind kind, Locale locale) {

    private static final Map<Column, String> GROUPS = new LinkedHashMap<>();
    private static final int WIDTH = 24 * 256;

    static {
        GROUPS.put(Column.TRADE, "trade");
        GROUPS.put(Column.TRADES, "trade");
        GROUPS.put(Column.WISHED_ACTION, "action");
        GROUPS.put(Column.SKILLS, "action");
        GROUPS.put(Column.LANGUAGE, "language");
        GROUPS.put(Column.LANGUAGES, "language");
        GROUPS.put(Column.MODE, "mode");
        GROUPS.put(Column.MODES, "mode");
    }

    public byte[] csv() {
        return CsvText.of(List.of(headers(), example()));
    }

    public byte[] workbook() {
        return workbook(List.of(headers(), example()));
    }

    /** The same with other rows, the first being the headers. */
    byte[] workbook(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill(workbook, workbook.createSheet(IntakeText.of("sheet." + kind).in(locale)), rows);
            fill(workbook, workbook.createSheet(IntakeText.of("sheet.words").in(locale)), words());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headers() {
        return kind.columns().stream()
                .map(column -> Vocabulary.word(kind.words(), column.name(), locale))
                .toList();
    }

    private List<String> example() {
        return kind.columns().stream().map(column -> example(column, locale)).toList();
    }

    /** Whether somebody left the example where it was. */
    static boolean isExample(String title) {
        return List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                .anyMatch(language ->
                        title.equals(example(Column.SHOP, language)) || title.equals(example(Column.NAME, language)));
    }

    /** Whether a sheet is the list of accepted words that our own template carries. */
    static boolean isListOfWords(String sheet) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .anyMatch(language -> sheet.equals(IntakeText.of("sheet.words").in(language)));
    }

    private static String example(Column column, Locale locale) {
        return IntakeText.of("example." + column).in(locale);
    }

    private List<List<String>> words() {
        List<Column> coded = kind.columns().stream().filter(GROUPS::containsKey).toList();
        List<List<String>> lists = coded.stream()
                .map(column -> Vocabulary.accepted(GROUPS.get(column), locale))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(coded.stream()
                .map(column -> Vocabulary.word(kind.words(), column.name(), locale))
                .toList());
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int place = i;
            rows.add(lists.stream()
                    .map(list -> place < list.size() ? list.get(place) : "")
                    .toList());
        }
        return rows;
    }

    private static void fill(XSSFWorkbook workbook, Sheet sheet, List<List<String>> rows) {
        CellStyle text = textStyle(workbook, false);
        CellStyle header = textStyle(workbook, true);
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                var cell = row.createCell(j);
                cell.setCellValue(rows.get(i).get(j));
                cell.setCellStyle(i == 0 ? header : text);
            }
        }
        for (int j = 0; j < rows.get(0).size(); j++) {
            sheet.setColumnWidth(j, WIDTH);
            sheet.setDefaultColumnStyle(j, text);
        }
        sheet.createFreezePane(0, 1);
    }

    /** Everything is text, so that a spreadsheet keeps the zero of a phone. */
    private static CellStyle textStyle(XSSFWorkbook workbook, boolean isHeader) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        if (isHeader) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
        }
        return style;
    }
}
