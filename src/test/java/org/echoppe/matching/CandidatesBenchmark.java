package org.echoppe.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.echoppe.matching.PeopleFixture.MARKET;
import static org.echoppe.matching.PeopleFixture.PARIS;
import static org.echoppe.matching.PeopleFixture.TERMS;
import static org.echoppe.matching.PeopleFixture.at;
import static org.echoppe.matching.PeopleFixture.expert;
import static org.echoppe.matching.PeopleFixture.shop;
import static org.echoppe.matching.PeopleFixture.startingAt;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.QuietWeek;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Place;
import org.echoppe.programme.Position;
import org.junit.jupiter.api.Test;

/** What it costs to find out who could work with whom, beside doing so pair by pair with the one formula. */
class CandidatesBenchmark {

    private static final double TOWN_DEGREES = 0.5;

    private record Timed(long answer, double millis) {}

    private static Timed timed(LongSupplier work) {
        long before = System.nanoTime();
        long answer = work.getAsLong();
        return new Timed(answer, (System.nanoTime() - before) / 1e6);
    }

    private static Timed best(LongSupplier work) {
        return IntStream.range(0, 5)
                .mapToObj(round -> timed(work))
                .reduce((one, other) -> one.millis() < other.millis() ? one : other)
                .orElseThrow();
    }

    @Test
    void a_million_pairs_share_their_quiet_minutes() {
        var random = new Random(7);
        List<DeclaredHours> openings = hours(random);
        List<DeclaredHours> rushes = hours(random);
        List<DeclaredHours> available = hours(random);
        QuietWeek[] shops = IntStream.range(0, 1000)
                .mapToObj(i -> QuietWeek.of(openings.get(i), rushes.get(i)))
                .toArray(QuietWeek[]::new);
        QuietWeek[] mentors = available.stream().map(QuietWeek::of).toArray(QuietWeek[]::new);

        Timed bits = best(() -> allPairs((i, j) -> shops[i].sharedMinutes(mentors[j])));
        Timed formula = timed(() -> allPairs(
                (i, j) -> QuietTime.sharedMinutesPerWeek(openings.get(i), rushes.get(i), available.get(j), PARIS)));

        System.out.printf("%nShared quiet minutes of 1,000 shops with 1,000 mentors%n");
        System.out.printf(
                "%-24s %10.1f ms%n%-24s %10.1f ms%n", "bit by bit", bits.millis(), "the one formula", formula.millis());
        System.out.printf("%-24s %10.4f%n", "ratio", bits.millis() / formula.millis());
        assertThat(bits.answer()).isEqualTo(formula.answer());
        assertThat(bits.millis()).isLessThan(formula.millis() / 5).isLessThan(1000);
    }

    private interface Minutes {
        long of(int shop, int mentor);
    }

    private static long allPairs(Minutes minutes) {
        long sum = 0;
        for (int i = 0; i < 1000; i++) {
            for (int j = 0; j < 1000; j++) {
                sum += minutes.of(i, j);
            }
        }
        return sum;
    }

    private static List<DeclaredHours> hours(Random random) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> DeclaredHours.of(
                        "Mo-Fr %s,%s; Sa %s".formatted(range(random, 7), range(random, 14), range(random, 9))))
                .toList();
    }

    private static String range(Random random, int from) {
        int start = from * 60 + random.nextInt(12) * 15;
        int end = start + 30 + random.nextInt(12) * 15;
        return "%02d:%02d-%02d:%02d".formatted(start / 60, start % 60, end / 60, end % 60);
    }

    @Test
    void candidates_come_by_place() {
        System.out.printf("%nCandidates by place, limit 2 km in a square of 55 by 40 km%n");
        System.out.printf(
                "%10s %10s %12s %12s %12s %10s%n", "merchants", "mentors", "called, ms", "arcs, ms", "pairs", "each");
        double small = measure(500, 2_000);
        double large = measure(5_000, 20_000);
        assertThat(large).isLessThan(small * 10 * 10 * 3);
    }

    private static double measure(int merchants, int mentors) {
        var random = new Random(merchants);
        List<MerchantProfile> shops = IntStream.range(0, merchants)
                .mapToObj(i -> at(shop("Boutique " + i, "fr", week(random), "off"), place(random, merchants)))
                .toList();
        List<MentorProfile> experts = IntStream.range(0, mentors)
                .mapToObj(i -> startingAt(
                        expert(
                                "Expert " + i,
                                Map.of(ActionCode.DIGITAL_PAYMENT, 1 + random.nextInt(3)),
                                Set.of("fr"),
                                1,
                                week(random),
                                Set.of()),
                        place(random, merchants)))
                .toList();
        var terms = new Terms(TERMS.days(), 2_000, Terms.ANY_NUMBER, Weights.USUAL);
        Cohort[] cohort = new Cohort[1];
        Timed called = timed(() -> {
            cohort[0] = new Cohort(shops, experts, Map.of(), terms);
            return 0;
        });
        Timed arcs = best(() -> pairs(cohort[0]));
        System.out.printf(
                "%10d %10d %12.0f %12.0f %12d %10.1f%n",
                merchants, mentors, called.millis(), arcs.millis(), arcs.answer(), (double) arcs.answer() / merchants);
        return arcs.millis();
    }

    private static long pairs(Cohort cohort) {
        var market = new CohortMarket(cohort);
        return cohort.sidesAlone().stream()
                .mapToLong(shop -> market.candidates(shop).size())
                .sum();
    }

    private static String week(Random random) {
        return "Tu-Fr " + range(random, 8) + "; Sa " + range(random, 9);
    }

    /** The larger the cohort the larger its ground, so that everybody has about as many neighbours. */
    private static Place place(Random random, int merchants) {
        double reach = TOWN_DEGREES * Math.sqrt(merchants / 5_000.0);
        return new Place(
                "1 rue du Port",
                "33110",
                new Position(
                        MARKET.latitude() + reach * random.nextDouble(),
                        MARKET.longitude() + reach * random.nextDouble()));
    }
}
