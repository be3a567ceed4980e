package org.echoppe.reporting;

/** The workbook's template was restyled and lost a named cell. */
class MissingCellException extends RuntimeException {

    MissingCellException(String name) {
        super("The workbook has no cell named (%s). Maybe it was deleted in templates/report/workbook.xlsx."
                .formatted(name));
    }
}
