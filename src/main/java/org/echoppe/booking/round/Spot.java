package org.echoppe.booking.round;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.programme.Position;

/**
 * Where a shop is, as far as walking there goes.
 *
 * @param position null where nobody said so
 */
record Spot(String postcode, String street, int number, Position position) {

    /** In streets of a known order, so that two rounds of the same shops are the same. */
    static final Comparator<Spot> IN_ORDER =
            Comparator.comparing(Spot::postcode).thenComparing(Spot::street).thenComparing(Spot::number);

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\s*(?:bis|ter|quater)?\\b[\\s,]*(.+)");
    private static final Duration ROUND_THE_CORNER = Duration.ofMinutes(10);
    private static final Duration ACROSS_TOWN = Duration.ofMinutes(20);
    private static final Duration LONGEST_STREET = Duration.ofMinutes(5);

    /** What one walks in a minute, and streets are longer than the crow flies. */
    private static final double METRES_A_MINUTE = 75 / 1.3;

    static Spot of(String street, String postcode) {
        return of(street, postcode, null);
    }

    static Spot of(String street, String postcode, Position position) {
        String plain = plain(street);
        Matcher numbered = NUMBERED.matcher(plain);
        return numbered.matches()
                ? new Spot(postcode, numbered.group(2), Integer.parseInt(numbered.group(1)), position)
                : new Spot(postcode, plain, 0, position);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** How long one walks; in one street, from number to number. */
    Duration to(Spot other) {
        if (position != null && other.position != null) {
            return Duration.ofSeconds(Math.round(position.metresTo(other.position) / METRES_A_MINUTE * 60));
        }
        if (!postcode.equals(other.postcode)) {
            return ACROSS_TOWN;
        }
        return street.equals(other.street) ? along(Math.abs(number - other.number)) : ROUND_THE_CORNER;
    }

    private static Duration along(int numbers) {
        Duration walk = Duration.ofMinutes(1).plusSeconds(2L * numbers);
        return walk.compareTo(LONGEST_STREET) < 0 ? walk : LONGEST_STREET;
    }
}
