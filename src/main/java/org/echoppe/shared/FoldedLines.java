package org.echoppe.shared;

import java.util.regex.Pattern;

/** iCalendar's long lines (RFC 5545, 3.1): cut at 75 octets of UTF-8, never inside a character. */
public final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");

    private FoldedLines() {}

    public static String unfold(String file) {
        return FOLD.matcher(file).replaceAll("");
    }

    public static String fold(String file) {
        var folded = new StringBuilder();
        file.lines().forEach(line -> folded.append(foldLine(line)).append(BREAK));
        return folded.toString();
    }

    private static String foldLine(String line) {
        var folded = new StringBuilder();
        int used = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int octets = octetsOf(line.codePointAt(at));
            if (used + octets > OCTETS) {
                folded.append(BREAK).append(' ');
                used = 1;
            }
            folded.appendCodePoint(line.codePointAt(at));
            used += octets;
        }
        return folded.toString();
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
