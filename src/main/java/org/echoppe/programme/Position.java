package org.echoppe.programme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place on the map, in degrees: north positive, east positive. */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6_371_000;

    /** With a point or a comma, and as many decimals as tell one street from the next. */
    private static final String DEGREES = "([+-]?\\d{1,3}[.,]\\d{3,15})\\s*°?";

    private static final Pattern WRITTEN = Pattern.compile("\\s*" + DEGREES + "\\s*[,;/\\s]\\s*" + DEGREES + "\\s*");

    public Position {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("(%s, %s) is no place on earth.".formatted(latitude, longitude));
        }
    }

    /** Reads latitude and longitude as maps write them; empty where these are not two numbers of degrees. */
    public static Optional<Position> read(String typed) {
        Matcher found = WRITTEN.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        double latitude = degrees(found.group(1));
        double longitude = degrees(found.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }

    private static double degrees(String typed) {
        return Double.parseDouble(typed.replace(',', '.'));
    }

    /** As the crow flies. */
    public double metresTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** To about a metre, as it is kept and shown. */
    public String text() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
