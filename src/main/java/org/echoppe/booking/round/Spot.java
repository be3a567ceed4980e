package org.echoppe.booking.round;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.echoppe.booking.Ways;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;

/**
 * Where a shop is, as far as walking there goes.
 *
 * @param place null where only its address is known
 */
record Spot(Place place, String street, int number) {

    /** In streets of a known order, and along them: so two rounds of the same shops are the same. */
    static final Comparator<Spot> IN_ORDER =
            Comparator.comparing(Spot::postcode).thenComparing(Spot::street).thenComparing(Spot::number);

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\s*(?:bis|ter|quater)?\\b[\\s,]*(.+)");

    static Spot of(String street, String postcode, Position position) {
        return of(street, new Place(street, postcode, position));
    }

    /** Somewhere nobody told where it is. */
    static Spot unknown(String address) {
        return of(address, null);
    }

    private static Spot of(String street, Place place) {
        String plain = plain(street);
        Matcher numbered = NUMBERED.matcher(plain);
        return numbered.matches()
                ? new Spot(place, numbered.group(2), Integer.parseInt(numbered.group(1)))
                : new Spot(place, plain, 0);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private String postcode() {
        return place == null ? "" : place.postcode();
    }

    /** The same way that slots are kept apart by. */
    Duration to(Spot other, BookingRules rules) {
        return new Ways(rules, place).to(other.place);
    }
}
