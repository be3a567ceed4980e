package org.echoppe.reporting;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet being designed: named cells in our colours, printed on one A4 page. */
record DesignedSheet(XSSFWorkbook workbook, XSSFSheet sheet) {

    static final String INK = "1F2A37";
    static final String PRIMARY = "0B5D5E";
    private static final String LINE = "8A8274";
    private static final String TINT = "E3F0EF";

    static DesignedSheet of(XSSFWorkbook workbook, String name, int... widths) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        return new DesignedSheet(workbook, sheet);
    }

    void header(int row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            XSSFCellStyle style = style(11, true, INK);
            style.setFillForegroundColor(colour(TINT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(colour(PRIMARY));
            style.setWrapText(true);
            name(names.get(i), row, i, style);
        }
    }

    /** A cell of a table; the format is null for text. */
    XSSFCellStyle line(String format) {
        XSSFCellStyle style = style(11, false, INK);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(LINE));
        style.setWrapText(format == null);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    XSSFCellStyle style(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    void name(String name, int row, int column, XSSFCellStyle style) {
        cell(row, column).setCellStyle(style);
        name(name, new CellRangeAddress(row, row, column, column));
    }

    void name(String name, CellRangeAddress range) {
        var named = workbook.createName();
        named.setNameName(name);
        String first = new CellReference(range.getFirstRow(), range.getFirstColumn(), true, true).formatAsString();
        String last = new CellReference(range.getLastRow(), range.getLastColumn(), true, true).formatAsString();
        named.setRefersToFormula("'" + sheet.getSheetName() + "'!" + (first.equals(last) ? first : first + ":" + last));
    }

    XSSFCell cell(int row, int column) {
        XSSFRow kept = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return kept.getCell(column, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    void height(int row, int points) {
        cell(row, 0).getRow().setHeightInPoints(points);
    }

    static byte[] rgb(String hex) {
        int colour = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(rgb(hex));
    }
}
