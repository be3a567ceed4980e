package org.echoppe.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** A municipality's logo: a PNG, JPEG or WebP picture of at most 200 kB; no SVG, which may carry script. */
public record Logo(byte[] bytes, String type) {

    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");
    public static final int MAX_BYTES = 200_000;

    public Logo {
        if (!isAcceptable(bytes, type)) {
            throw new IllegalArgumentException("Not a logo we can show (%s, %d bytes).".formatted(type, bytes.length));
        }
    }

    public static boolean isAcceptable(byte[] bytes, String type) {
        return TYPES.contains(type) && bytes.length > 0 && bytes.length <= MAX_BYTES;
    }

    /** The picture in these bytes, by how they begin, whatever the file calls itself; empty where it is none we show. */
    public static Optional<Logo> read(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return typeOf(start).filter(type -> isAcceptable(bytes, type)).map(type -> new Logo(bytes, type));
    }

    private static Optional<String> typeOf(String start) {
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        return start.matches("(?s)RIFF.{4}WEBP") ? Optional.of("image/webp") : Optional.empty();
    }
}
