package org.echoppe.programme;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a shop is, or where a mentor starts from.
 *
 * @param position null where nobody said so
 */
public record Place(String street, String postcode, Position position) {

    /** What people write in many ways, and the one it is read as. */
    private record Spelling(Pattern found, String instead) {

        static Spelling of(String found, String instead) {
            return new Spelling(Pattern.compile(found), instead);
        }

        String in(String text) {
            return found.matcher(text).replaceAll(instead);
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of("\\p{M}", ""),
            Spelling.of("[^\\p{L}\\p{N}]+", " "),
            Spelling.of("^ | $", ""),
            Spelling.of("^(\\d+( ?([a-d]|bis|ter|quater)\\b)?( (et|a))? )+", ""),
            Spelling.of("^(av|ave) ", "avenue "),
            Spelling.of("^(bd|boul|bld|blvd) ", "boulevard "),
            Spelling.of("^pl ", "place "),
            Spelling.of("^r ", "rue "));

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
        String plain = Normalizer.normalize(street, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        for (Spelling spelling : SPELLINGS) {
            plain = spelling.in(plain);
        }
        return plain.strip();
    }
}
