package org.echoppe.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Streams one sheet into rows. Formulas are not computed: the text they last showed is read. */
final class SheetCells extends DefaultHandler {

    private final Sheet sheet;
    private final SharedTexts texts;
    private final NumberTexts numbers;
    private final CellText current = new CellText();
    private final List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private int style;

    SheetCells(Sheet sheet, SharedTexts texts, NumberTexts numbers) {
        this.sheet = sheet;
        this.texts = texts;
        this.numbers = numbers;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> openRow(attributes.getValue("r"));
            case "c" -> openCell(attributes);
            default -> current.open(localName);
        }
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        current.append(characters, start, count);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        current.close(localName);
        if (localName.equals("c")) {
            closeCell(current.take());
        } else if (localName.equals("row")) {
            sheet.add(row, cells);
        }
    }

    private void openRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells.clear();
    }

    private void openCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
        current.take();
    }

    private void closeCell(String raw) {
        String text = raw.isEmpty() ? "" : said(raw);
        if (text.isBlank()) {
            return;
        }
        Sheet.checkColumn(column);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String said(String raw) {
        return switch (type) {
            case "s" -> texts.get(Integer.parseInt(raw));
            case "n" -> numbers.say(raw, style);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
