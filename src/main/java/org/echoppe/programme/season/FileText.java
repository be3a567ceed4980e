package org.echoppe.programme.season;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8 with or without a mark, or else what Windows writes. */
record FileText(byte[] content) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    String text() {
        if (content.length == 0) {
            throw new UnreadableSeasonsException("season.file.empty");
        }
        if (content.length > SeasonFile.MOST_BYTES) {
            throw new UnreadableSeasonsException("season.file.large", SeasonFile.MOST_BYTES / 1_000_000);
        }
        String text = decoded();
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSeasonsException("season.file.kind");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String decoded() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
