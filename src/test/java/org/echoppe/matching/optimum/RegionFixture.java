package org.echoppe.matching.optimum;

import java.util.Random;
import java.util.stream.IntStream;

/** A region to measure with: people live around cities, and who fits whom depends on skill, way, language and time. */
final class RegionFixture {

    private static final int MENTORS_PER_CITY = 160;
    private static final double REACH = 30;

    /** Somebody, as far as it matters for a pair. */
    private record Person(double x, double y, int skills, int languages, int times) {

        static Person near(double[] city, Random random) {
            return new Person(
                    city[0] + 12 * random.nextGaussian(),
                    city[1] + 12 * random.nextGaussian(),
                    random.nextInt(1 << 8),
                    1 + random.nextInt(1 << 2),
                    random.nextInt(1 << 10));
        }

        double away(Person other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        boolean fits(Person mentor, int wish) {
            return (mentor.skills >> wish & 1) == 1
                    && (languages & mentor.languages) != 0
                    && Integer.bitCount(times & mentor.times) >= 2
                    && away(mentor) <= REACH;
        }
    }

    private final Random random;
    private final int mentors;
    private final int merchants;

    private RegionFixture(int mentors, int merchants, long seed) {
        random = new Random(seed);
        this.mentors = mentors;
        this.merchants = merchants;
    }

    /** Places for 5 % more merchants than there are; for 60 % more in a small town. */
    static Market region(int mentors, int merchants, long seed) {
        return new RegionFixture(mentors, merchants, seed).market(0, 0);
    }

    /** The same, but load costs points and every tenth mentor works for one of these tightly capped organisations. */
    static Market regionWithEverything(int mentors, int merchants, long seed) {
        return new RegionFixture(mentors, merchants, seed).market(20, Math.max(1, mentors / 100));
    }

    private Market market(int loadWeight, int houses) {
        MarketBuilder market = Market.builder().loadWeight(loadWeight);
        int cap = (int) Math.ceil(0.08 * merchants / Math.max(1, houses));
        IntStream.range(0, houses).forEach(i -> market.organisation(cap));
        Person[] people = people(mentors);
        int[] capacity = capacity();
        for (int i = 0; i < mentors; i++) {
            market.mentor(new Seats(0, capacity[i], houses > 0 && i % 10 == 0 ? i / 10 % houses : Seats.INDEPENDENT));
        }
        for (Person merchant : people(merchants)) {
            offer(market, merchant, people);
        }
        return market.build();
    }

    private int[] capacity() {
        int[] capacity = new int[mentors];
        double all = (merchants < 100 ? 1.6 : 1.05) * merchants;
        random.ints((long) all, 0, mentors).forEach(mentor -> capacity[mentor]++);
        return capacity;
    }

    private double[][] cities;

    private Person[] people(int size) {
        if (cities == null) {
            int number = Math.max(1, mentors / MENTORS_PER_CITY);
            cities = IntStream.range(0, number)
                    .mapToObj(i -> random.doubles(2, 0, 60 * Math.sqrt(number)).toArray())
                    .toArray(double[][]::new);
        }
        return IntStream.range(0, size)
                .mapToObj(i -> Person.near(cities[random.nextInt(cities.length)], random))
                .toArray(Person[]::new);
    }

    private void offer(MarketBuilder market, Person shop, Person[] people) {
        int merchant = market.merchant();
        int wish = random.nextInt(8);
        for (int mentor = 0; mentor < people.length; mentor++) {
            if (shop.fits(people[mentor], wish) && random.nextInt(50) > 0) {
                market.arc(merchant, mentor, points(shop, people[mentor]));
            }
        }
    }

    private int points(Person shop, Person mentor) {
        int level = 100 * (1 + random.nextInt(3));
        int nearness = (int) (300 * (1 - shop.away(mentor) / REACH));
        int overlap = 40 * Math.min(5, Integer.bitCount(shop.times() & mentor.times()));
        return level + nearness + overlap + random.nextInt(200);
    }
}
