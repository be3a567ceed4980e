package org.echoppe.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A downloaded workbook, read as somebody reads it: the number beside a name, the charts, all its words. */
final class Workbook {

    private final XSSFWorkbook book;

    Workbook(Path file) throws IOException, InvalidFormatException {
        book = new XSSFWorkbook(file.toFile());
    }

    /** The first number to the right of a cell that says exactly this. */
    long figure(String name) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .filter(row -> says(row, name))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .map(cell -> Math.round(cell.getNumericCellValue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The workbook has no figure (%s).".formatted(name)));
    }

    long charts() {
        return StreamSupport.stream(book.spliterator(), false)
                .mapToLong(sheet -> book.getSheet(sheet.getSheetName())
                        .createDrawingPatriarch()
                        .getCharts()
                        .size())
                .sum();
    }

    String words() {
        var formatter = new DataFormatter();
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(formatter::formatCellValue)
                .collect(Collectors.joining("\n"));
    }

    private static boolean says(Row row, String name) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .anyMatch(name::equals);
    }
}
