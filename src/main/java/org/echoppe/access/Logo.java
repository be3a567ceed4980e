package org.echoppe.access;

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
}
