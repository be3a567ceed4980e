package org.echoppe.mentor;

import static org.echoppe.mentor.MentorData.isBlank;
import static org.echoppe.mentor.MentorData.tidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;

/** Where an expert starts from to visit shops, as typed or, tidied, as kept; whatever nobody said is null. */
@Embeddable
public record StartingPlace(
        String street,
        String postcode,
        @Column(name = "map_position") String position) {

    public static final StartingPlace UNKNOWN = new StartingPlace(null, null, null);

    /** The same without stray blanks, the position in the form it is kept; needs no problem. */
    public StartingPlace tidied() {
        return new StartingPlace(
                isBlank(street) ? null : tidy(street),
                isBlank(postcode) ? null : tidy(postcode),
                isBlank(position) ? null : Position.read(position).orElseThrow().text());
    }

    public boolean isUnknown() {
        return isBlank(street) && isBlank(postcode) && isBlank(position);
    }

    /** For matching; null where nobody said anything. */
    Place place() {
        return isUnknown() ? null : new Place(street == null ? "" : street, postcode == null ? "" : postcode, position);
    }
}
