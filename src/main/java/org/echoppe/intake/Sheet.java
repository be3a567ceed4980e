package org.echoppe.intake;

import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet that hold anything, gathered within the limits. */
final class Sheet {

    private final List<SheetRow> rows = new ArrayList<>();
    private final boolean delimited;
    private final List<String> unread = new ArrayList<>();
    private String name = "";
    private long length;

    private Sheet(boolean delimited) {
        this.delimited = delimited;
    }

    /** A sheet whose cells have places of their own. */
    static Sheet gridded() {
        return new Sheet(false);
    }

    /** A sheet whose cells follow each other between separators: one too many shifts all that follow. */
    static Sheet delimited() {
        return new Sheet(true);
    }

    void isNamed(String said) {
        name = said;
    }

    /** Another sheet of the same file holds something too, and stays unread. */
    void leaves(String other) {
        unread.add(other);
    }

    /** The name on its tab; empty where the file has only one sheet. */
    String name() {
        return name;
    }

    List<String> unread() {
        return unread;
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** Whether the cells of this row seem to have slipped away from under their headers. */
    boolean hasSlipped(SheetRow row, int width) {
        boolean tooMany = row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        boolean swallowed = row.cells().size() < width && row.cells().stream().anyMatch(cell -> cell.contains("\n"));
        return delimited && (tooMany || swallowed);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Keeps a row; blank ones count for nothing. */
    void add(int number, List<String> cells) {
        SheetRow row = new SheetRow(number, cells);
        if (row.isBlank()) {
            return;
        }
        if (rows.size() > FileLimits.ROWS) {
            throw new RefusedFileException("tooManyRows", FileLimits.ROWS);
        }
        checkWidth(row);
        checkLength(row);
        rows.add(row);
    }

    /** One character more than allowed is kept of a cell that is too long, so that its row can say so. */
    static String kept(String text) {
        return text.length() > FileLimits.CELL_LENGTH ? text.substring(0, FileLimits.CELL_LENGTH + 1) : text;
    }

    static void checkColumn(int column) {
        if (column >= FileLimits.COLUMNS) {
            throw new RefusedFileException("tooManyColumns", FileLimits.COLUMNS);
        }
    }

    private static void checkWidth(SheetRow row) {
        int last = row.cells().size() - 1;
        while (last >= 0 && row.cell(last).isBlank()) {
            last--;
        }
        checkColumn(last);
    }

    private void checkLength(SheetRow row) {
        length += row.cells().stream().mapToInt(String::length).sum();
        if (length > FileLimits.TEXT_LENGTH) {
            throw new RefusedFileException("tooMuchText");
        }
    }
}
