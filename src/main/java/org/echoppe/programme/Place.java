package org.echoppe.programme;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where a shop is, or where a mentor starts from.
 *
 * @param position null where nobody said so
 */
public record Place(String street, String postcode, Position position) {

    /** As the database joins it. */
    public Place(String street, String postcode, String position) {
        this(street, postcode, position == null ? null : Position.read(position).orElse(null));
    }

    public boolean isInTheStreetOf(Place other) {
        String name = streetName();
        return other != null && !name.isEmpty() && postcode.equals(other.postcode) && name.equals(other.streetName());
    }

    /** "12 bis, rue de l’Église" and "14 RUE DE L'EGLISE" are one street: no number, accents, case or punctuation. */
    public String streetName() {
        String bare = Normalizer.normalize(street, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(\\d+( ?([a-d]|bis|ter|quater)\\b)?( (et|a))? )+", "")
                .replaceAll("^(av|ave) ", "avenue ")
                .replaceAll("^(bd|boul|bld|blvd) ", "boulevard ")
                .replaceAll("^pl ", "place ")
                .replaceAll("^r ", "rue ")
                .strip();
    }
}
