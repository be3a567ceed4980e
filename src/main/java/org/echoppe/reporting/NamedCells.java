package org.echoppe.reporting;

import java.util.List;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook by their names, so that whoever restyles it may move them. */
class NamedCells {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final double MINUTES_PER_DAY = 24 * 60;

    private final XSSFWorkbook workbook;

    NamedCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    List<String> names() {
        return workbook.getAllNames().stream()
                .filter(name -> !name.isDeleted() && !name.getNameName().startsWith("_xlnm"))
                .map(Name::getNameName)
                .toList();
    }

    void text(String name, String text) {
        write(cell(name, 0, 0), text);
    }

    void number(String name, long number) {
        cell(name, 0, 0).setCellValue(number);
    }

    /** A length of time, which spreadsheets count in days. */
    void time(String name, long minutes) {
        cell(name, 0, 0).setCellValue(minutes / MINUTES_PER_DAY);
    }

    /** The cell some rows below a named one and some columns to its right; named ones are where a table begins. */
    XSSFCell cell(String name, int down, int right) {
        Name found = workbook.getName(name);
        if (found == null) {
            throw new MissingCellException(name);
        }
        var place = new CellReference(found.getRefersToFormula());
        var sheet = workbook.getSheet(place.getSheetName());
        XSSFRow row = sheet.getRow(place.getRow() + down);
        XSSFRow kept = row == null ? sheet.createRow(place.getRow() + down) : row;
        return kept.getCell(place.getCol() + right, XSSFRow.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Text stays text: what would start a formula is quoted as well, also for whoever edits the cell. */
    static void write(XSSFCell cell, String text) {
        cell.setCellValue(text);
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            XSSFCellStyle quoted = cell.getSheet().getWorkbook().createCellStyle();
            quoted.cloneStyleFrom(cell.getCellStyle());
            quoted.setQuotePrefixed(true);
            cell.setCellStyle(quoted);
        }
    }
}
