package org.echoppe.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook share, each at most as long as a cell may be. */
final class SharedTexts extends DefaultHandler {

    private static final int MOST = FileLimits.ROWS * FileLimits.COLUMNS;

    private final List<String> texts = new ArrayList<>();
    private final CellText current = new CellText();
    private long length;

    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        current.open(localName);
    }

    @Override
    public void characters(char[] characters, int start, int count) {
        current.append(characters, start, count);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        current.close(localName);
        if (localName.equals("si")) {
            keep(current.take());
        }
    }

    private void keep(String text) {
        length += text.length();
        if (texts.size() >= MOST || length > FileLimits.TEXT_LENGTH) {
            throw new RefusedFileException("tooMuchText");
        }
        texts.add(text);
    }
}
