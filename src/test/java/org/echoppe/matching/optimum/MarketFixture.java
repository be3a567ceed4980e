package org.echoppe.matching.optimum;

import java.util.Random;
import java.util.stream.IntStream;

/** Small markets of every kind, the awkward ones above all. */
final class MarketFixture {

    enum Kind {
        PLAIN,
        NO_ARCS,
        NO_PLACES,
        ALL_EQUAL,
        ONE_MENTOR,
        TIES,
        TIGHT_ORGANISATIONS,
        LOAD_COSTS,
        PINS,
        EVERYTHING
    }

    private final Random random;
    private final Kind kind;
    private final int merchants;
    private final int mentors;
    private final int houses;

    private MarketFixture(long seed, int largest) {
        random = new Random(seed);
        kind = Kind.values()[random.nextInt(Kind.values().length)];
        merchants = random.nextInt(largest + 1);
        mentors = kind == Kind.ONE_MENTOR ? 1 : random.nextInt(largest / 2 + 2);
        houses = is(Kind.TIGHT_ORGANISATIONS) ? 1 + random.nextInt(3) : random.nextInt(2);
    }

    static Market market(long seed) {
        return new MarketFixture(seed, seed % 5 == 0 ? 40 : 12).market();
    }

    /** So small that all pairings can be tried. */
    static Market tiny(long seed) {
        return new MarketFixture(seed, 5).market();
    }

    private boolean is(Kind other) {
        return kind == other || kind == Kind.EVERYTHING;
    }

    private Market market() {
        MarketBuilder market = Market.builder().loadWeight(is(Kind.LOAD_COSTS) ? random.nextInt(30) : 0);
        IntStream.range(0, houses)
                .forEach(i -> market.organisation(random.nextInt(is(Kind.TIGHT_ORGANISATIONS) ? 4 : 30)));
        IntStream.range(0, mentors).forEach(i -> market.mentor(seats()));
        double density = kind == Kind.NO_ARCS ? 0 : random.nextDouble();
        for (int merchant = 0; merchant < merchants; merchant++) {
            market.merchant();
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextDouble() < density) {
                    market.arc(merchant, mentor, points());
                }
            }
            wish(market, merchant);
        }
        return market.build();
    }

    private Seats seats() {
        int capacity = kind == Kind.NO_PLACES ? 0 : random.nextInt(5);
        return new Seats(random.nextInt(3), capacity, random.nextInt(houses + 1) - 1);
    }

    private int points() {
        return kind == Kind.ALL_EQUAL ? 50 : random.nextInt(is(Kind.TIES) ? 3 : 101);
    }

    private void wish(MarketBuilder market, int merchant) {
        if (is(Kind.PINS) && mentors > 0) {
            if (random.nextInt(3) == 0) {
                market.pin(merchant, random.nextInt(mentors));
            }
            if (random.nextInt(3) == 0) {
                market.forbid(merchant, random.nextInt(mentors));
            }
        }
    }
}
