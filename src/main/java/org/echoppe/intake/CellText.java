package org.echoppe.intake;

import java.util.regex.Pattern;

/** Gathers the characters of one text while a part is streamed, without its phonetic readings, up to the longest cell. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    void open(String element) {
        switch (element) {
            case "t", "v" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> inText = false;
        }
    }

    void close(String element) {
        inText = false;
        inReading = inReading && !element.equals("rPh");
    }

    void append(char[] characters, int start, int count) {
        if (inText) {
            text.append(characters, start, Math.min(count, FileLimits.CELL_LENGTH + 1 - text.length()));
        }
    }

    /** The text, and an empty page for the next one. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return ESCAPED.matcher(taken).replaceAll(code -> unescaped(code.group(1)));
    }

    private static String unescaped(String hexadecimal) {
        String character = String.valueOf((char) Integer.parseInt(hexadecimal, 16));
        return java.util.regex.Matcher.quoteReplacement(character);
    }
}
