package org.echoppe.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Map;

/** What a file is by its content, whatever its name says. */
enum FileKind {
    EMPTY,
    ZIP,
    TEXT,
    OLD_EXCEL,
    ENCRYPTED,
    IMAGE,
    PDF,
    UNKNOWN;

    private static final Map<String, FileKind> SIGNATURES = Map.of(
            "PK\3\4", ZIP,
            "PK\5\6", ZIP,
            "%PDF", PDF,
            "\u0089PNG", IMAGE,
            "\u00ff\u00d8\u00ff", IMAGE,
            "GIF8", IMAGE,
            "RIFF", IMAGE,
            "\u00d0\u00cf\u0011\u00e0", OLD_EXCEL);

    static FileKind of(byte[] bytes) {
        String content = new String(bytes, ISO_8859_1);
        if (content.isBlank()) {
            return EMPTY;
        }
        return SIGNATURES.entrySet().stream()
                .filter(signature -> content.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(kind -> kind == OLD_EXCEL ? compound(content) : kind)
                .orElseGet(() -> PlainText.isText(bytes) ? TEXT : UNKNOWN);
    }

    private static FileKind compound(String content) {
        if (content.contains(wide("EncryptedPackage"))) {
            return ENCRYPTED;
        }
        return content.contains(wide("Workbook")) || content.contains(wide("Book")) ? OLD_EXCEL : UNKNOWN;
    }

    private static String wide(String name) {
        return new String(name.getBytes(UTF_16LE), ISO_8859_1);
    }
}
