package org.echoppe.matching.draft.web;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.echoppe.matching.PairingWords;
import org.echoppe.matching.draft.DraftRow;
import org.echoppe.matching.draft.PairLine;
import org.echoppe.shared.Texts;

/** A draft of the matching desk as a workbook: a line for each merchant, with whom was found and why. */
final class DraftSheet {

    private static final List<String> COLUMNS = List.of(
            "shop", "postcode", "city", "trade", "action", "mentor", "organisation", "points", "state", "reasons");
    private static final int[] WIDTHS = {28, 11, 18, 18, 24, 24, 24, 8, 24, 80};
    private static final int CHARACTER = 256;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_000;

    private final String name;
    private final Locale locale;
    private final Texts texts;

    DraftSheet(String name, Locale locale) {
        this.name = name;
        this.locale = locale;
        texts = new Texts("matching", locale);
    }

    byte[] of(List<PairLine> lines) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var out = new ByteArrayOutputStream()) {
            fill(workbook, lines);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(SXSSFWorkbook workbook, List<PairLine> lines) {
        SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        write(
                sheet.createRow(0),
                COLUMNS.stream().map(column -> texts.of("sheet." + column)).toList());
        CellStyle bold = bold(workbook);
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(bold));
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i + 1);
            write(row, cells(lines.get(i)));
            if (!lines.get(i).row().isAlone()) {
                row.getCell(COLUMNS.indexOf("points"))
                        .setCellValue(lines.get(i).row().points());
            }
        }
        lay(sheet, lines.size());
    }

    private static void lay(SXSSFSheet sheet, int lines) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lines, 0, COLUMNS.size() - 1));
    }

    private List<String> cells(PairLine line) {
        DraftRow row = line.row();
        return List.of(
                row.shop(),
                row.postcode(),
                row.city(),
                new Texts("merchant", locale).of("trade." + row.trade()),
                new Texts("programme", locale).of("action." + row.wishedAction()),
                row.isAlone() ? "" : row.mentorName(),
                row.isAlone() ? "" : row.organisation(),
                "",
                texts.of("sheet.state." + state(row)),
                reasons(line));
    }

    private static String state(DraftRow row) {
        if (row.isAlone()) {
            return "ALONE";
        }
        return row.isUnchanged() ? "PUBLISHED" : row.isReplacing() ? "REPLACING" : "NEW";
    }

    private String reasons(PairLine line) {
        var words = new PairingWords(locale);
        DraftRow row = line.row();
        String said = row.isAlone()
                ? words.alone(row.wishedAction(), row.inTheWay(), row.suitable())
                : line.reasons().stream().map(words::say).collect(joining("; "));
        return said.substring(0, Math.min(said.length(), LONGEST_CELL));
    }

    private static void write(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }
}
