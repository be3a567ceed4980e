package org.echoppe.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour as {@code #RRGGBB}, and how well white is read on it (contrast as WCAG 2.2 computes it). */
public record Colour(String code) {

    public static final double ENOUGH = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#[0-9A-F]{6}");
    private static final double FLARE = 0.05;

    public Colour {
        if (!WRITTEN.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a colour (%s).".formatted(code));
        }
    }

    public static Optional<Colour> read(String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(code).matches() ? Optional.of(new Colour(code)) : Optional.empty();
    }

    /** From 1 (white itself) to 21 (black). */
    public double contrastWithWhite() {
        return (1 + FLARE) / (luminance() + FLARE);
    }

    public boolean isReadableUnderWhite() {
        return contrastWithWhite() >= ENOUGH;
    }

    private double luminance() {
        return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
    }

    private double light(int at) {
        double share = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
