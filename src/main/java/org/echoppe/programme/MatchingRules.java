package org.echoppe.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a programme asks of those who work together; null is nothing asked.
 *
 * @param furthestKm        how far from the shop a mentor may start who comes there
 * @param organisationMost  how many merchants one organisation accompanies at most
 * @param organisationShare the same as a percentage of the merchants; never both
 */
@Embeddable
public record MatchingRules(
        @Column(name = "furthest_km") Integer furthestKm,
        @Column(name = "organisation_most") Integer organisationMost,
        @Column(name = "organisation_share") Integer organisationShare)
        implements Serializable {

    public static final MatchingRules NONE = new MatchingRules(null, null, null);

    static final int FURTHEST_KM = 200;
    static final int MOST_MERCHANTS = 1000;
    static final int WHOLE = 100;

    /** How many of so many merchants one organisation may have; one at least. */
    public OptionalInt organisationMost(int merchants) {
        if (organisationShare != null) {
            return OptionalInt.of(Math.max(1, merchants * organisationShare / WHOLE));
        }
        return organisationMost == null ? OptionalInt.empty() : OptionalInt.of(organisationMost);
    }

    /** What must be mended before these can be kept, in the order of the fields. */
    List<Problem> problems() {
        var found = new ArrayList<Problem>();
        between("furthestKm", furthestKm, FURTHEST_KM, found);
        between("organisationMost", organisationMost, MOST_MERCHANTS, found);
        between("organisationShare", organisationShare, WHOLE, found);
        if (organisationMost != null && organisationShare != null) {
            found.add(Problem.of("organisationShare", "programme", "problem.organisation.both"));
        }
        return found;
    }

    private static void between(String field, Integer number, int most, List<Problem> found) {
        if (number != null && (number < 1 || number > most)) {
            found.add(Problem.of(field, "programme", "problem.between", 1, most));
        }
    }
}
