package org.echoppe.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Bytes read as text: by their mark if they carry one, else UTF-8 if they are, else the old Western encoding of Windows. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private PlainText() {}

    static String decode(byte[] bytes) {
        String text = charsetOf(bytes) == null ? utf8OrWindows(bytes) : new String(bytes, charsetOf(bytes));
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** At most one control character in a hundred: a stray NUL is named by its row, noise is no text at all. */
    static boolean isText(byte[] bytes) {
        String text = decode(bytes);
        long controls = text.chars().filter(PlainText::isOutOfPlace).count();
        return controls * 100 <= text.length();
    }

    private static boolean isOutOfPlace(int character) {
        return character == '\uFFFD' || character < ' ' && "\t\r\n\f\u000b".indexOf(character) < 0;
    }

    private static Charset charsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String utf8OrWindows(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
