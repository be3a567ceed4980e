package org.echoppe.intake;

import java.util.List;

/** One row of a sheet, numbered as a spreadsheet shows it; cells beyond its last are empty. */
record SheetRow(int number, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
