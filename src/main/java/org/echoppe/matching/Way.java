package org.echoppe.matching;

import org.echoppe.programme.Mode;
import org.echoppe.programme.Place;

/** How far a mentor is from a shop, as far as anybody knows. */
record Way(Kind kind, long metres, Integer furthest) {

    /** What the distance is known by. */
    enum Kind {
        NOT_ON_SITE,
        METRES,
        STREET,
        POSTCODE,
        ELSEWHERE,
        UNKNOWN
    }

    /** Where a programme has no limit. */
    private static final int FAR = 5_000;

    private static final int RATHER_FAR = 25;
    private static final int ROUND = 10;

    static Way of(Pair pair) {
        if (pair.shop().mode() != Mode.ON_SITE) {
            return known(Kind.NOT_ON_SITE);
        }
        Place shop = pair.shop().place();
        Place start = pair.expert().place();
        if (start != null && shop.position() != null && start.position() != null) {
            long metres = Math.round(shop.position().metresTo(start.position()));
            return new Way(Kind.METRES, metres, pair.terms().furthestMetres());
        }
        return known(start == null || start.postcode().isEmpty() ? Kind.UNKNOWN : byAddress(pair));
    }

    private static Way known(Kind kind) {
        return new Way(kind, 0, null);
    }

    private static Kind byAddress(Pair pair) {
        if (!pair.shop().place().postcode().equals(pair.expert().place().postcode())) {
            return Kind.ELSEWHERE;
        }
        String street = pair.merchant().street();
        return !street.isEmpty() && street.equals(pair.mentor().street()) ? Kind.STREET : Kind.POSTCODE;
    }

    int points() {
        return switch (kind) {
            case NOT_ON_SITE, STREET -> Criterion.MOST_POINTS;
            case METRES -> byMetres();
            case POSTCODE -> 67;
            case UNKNOWN -> 50;
            case ELSEWHERE -> 33;
        };
    }

    private int byMetres() {
        if (furthest != null && metres > furthest) {
            return Criterion.EXCLUDED;
        }
        long reach = furthest == null ? FAR : furthest;
        return (int) Math.max(0, Criterion.MOST_POINTS - Criterion.MOST_POINTS * metres / reach);
    }

    Verdict verdict() {
        return switch (kind) {
            case NOT_ON_SITE, UNKNOWN -> Verdict.NEUTRAL;
            case STREET, POSTCODE -> Verdict.FOR;
            case METRES -> points() < RATHER_FAR ? Verdict.AGAINST : Verdict.FOR;
            case ELSEWHERE -> Verdict.AGAINST;
        };
    }

    Object[] arguments() {
        return kind == Kind.METRES
                ? new Object[] {kind, Math.round((double) metres / ROUND) * ROUND}
                : new Object[] {kind};
    }
}
