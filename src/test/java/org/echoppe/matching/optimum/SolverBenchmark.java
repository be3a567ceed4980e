package org.echoppe.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The best pairing of whole regions beside OR-Tools and JGraphT, and changes beside solving anew. */
class SolverBenchmark {

    private record Size(int mentors, int merchants, int seeds, int rounds) {

        Market market(long seed, boolean everything) {
            return everything
                    ? RegionFixture.regionWithEverything(mentors, merchants, seed)
                    : RegionFixture.region(mentors, merchants, seed);
        }

        @Override
        public String toString() {
            return mentors + " × " + merchants;
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Size SMALL = new Size(22, 15, 5, 401);
    private static final Size MID = new Size(500, 2_000, 5, 21);
    private static final Size BIG = new Size(5_000, 20_000, 3, 3);
    private static final int CHANGES = 500;
    private static final int WARM = 100;
    private static final int STRIDE = 50;

    @Test
    void the_best_beside_what_or_tools_finds() {
        System.out.printf(
                "%n%-30s %5s %9s %8s %12s %12s %6s %10s %12s%n",
                "mentors × merchants", "seed", "pairs", "paired", "OR-Tools", "ours", "ratio", "value", "allocated");
        for (boolean everything : new boolean[] {false, true}) {
            for (Size size : List.of(SMALL, MID, BIG)) {
                compare(size, everything);
            }
        }
    }

    private static void compare(Size size, boolean everything) {
        double[] ratios = LongStream.rangeClosed(1, size.seeds())
                .mapToDouble(seed -> compare(size, seed, everything))
                .toArray();
        System.out.printf("%-30s median of the ratios %.2f%n", name(size, everything), median(ratios));
    }

    private static String name(Size size, boolean everything) {
        return size + (everything ? ", load and caps" : "");
    }

    private static double compare(Size size, long seed, boolean everything) {
        Market market = size.market(seed, everything);
        OrTools theirs = new OrTools(everything ? new Network(market) : Network.withoutLoad(market));
        double[][] millis = new double[2][size.rounds()];
        for (int round = -size.rounds() / 2 - 1; round < size.rounds(); round++) {
            double spentByThem = millis(theirs::solved);
            double spentByUs = millis(() -> Solver.solve(market));
            if (round >= 0) {
                millis[0][round] = spentByThem;
                millis[1][round] = spentByUs;
            }
        }
        Solution best = Solver.solve(market);
        int[] mentors = theirs.mentors();
        Worth worth = Worth.of(market, merchant -> mentors[merchant]);
        assertThat(best.certificate().isProven()).isTrue();
        assertThat(best.paired()).isEqualTo(worth.paired());
        assertThat(best.value()).isEqualTo(worth.value());
        double ratio = median(millis[1]) / median(millis[0]);
        System.out.printf(
                "%-30s %5d %9d %8d %9.3f ms %9.3f ms %6.2f %10.6f %9.1f MB%n",
                name(size, everything),
                seed,
                pairs(market),
                best.paired(),
                median(millis[0]),
                median(millis[1]),
                ratio,
                best.value() / (double) worth.value(),
                megabytes(() -> Solver.solve(market)));
        return ratio;
    }

    private static long pairs(Market market) {
        return IntStream.range(0, market.merchants())
                .mapToLong(merchant -> market.choices(merchant).size())
                .sum();
    }

    /** All that was ever allocated on the way, which is more than was needed at any time. */
    private static double megabytes(Supplier<?> work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.get();
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / 1e6;
    }

    @Test
    void jgrapht_once() {
        System.out.printf(
                "%n%-30s %15s %12s %8s %12s%n", "mentors × merchants", "JGraphT, once", "ours", "ratio", "allocated");
        for (Size size : List.of(SMALL, MID, BIG)) {
            Market market = size.market(1, false);
            Network network = Network.withoutLoad(market);
            double[] theirs = new double[1];
            double allocated = megabytes(() -> theirs[0] = millis(() -> JGraphT.mentors(network)));
            double ours = median(IntStream.range(0, size.rounds())
                    .mapToDouble(i -> millis(() -> Solver.solve(market)))
                    .toArray());
            System.out.printf(
                    "%-30s %12.1f ms %9.3f ms %8.3f %9.1f MB%n", size, theirs[0], ours, ours / theirs[0], allocated);
        }
    }

    @Test
    void the_market_takes_little_room() {
        Market market = BIG.market(1, true);
        double built = megabytes(() -> BIG.market(1, true));
        double solved = megabytes(() -> Solver.solve(market));
        Solution best = Solver.solve(market);
        double proof = median(IntStream.range(0, 15)
                .mapToDouble(i -> millis(best::certificate))
                .toArray());
        System.out.printf(
                "%n%-30s allocated to gather it %.0f MB, to solve it %.1f MB; its proof takes %.1f ms%n",
                name(BIG, true), built, solved, proof);
    }

    @Test
    void a_change_beside_solving_anew() {
        for (boolean everything : new boolean[] {false, true}) {
            Market market = BIG.market(1, everything);
            System.out.printf(
                    "%n%-30s %10s %10s %10s %10s %12s%n",
                    name(BIG, everything), "p50", "p95", "worst", "anew", "anew / p95");
            for (Kind kind : Kind.values()) {
                measure(kind, Solver.solve(market));
            }
        }
    }

    private enum Kind {
        ANYBODY_GOES_OR_COMES,
        WITHOUT_MERCHANT,
        MERCHANT_AGAIN,
        WITHOUT_MENTOR,
        NEW_MENTOR,
        PIN,
        FORBID,
        WHY_NOT
    }

    /** Every fiftieth change, all is solved anew beside it. */
    private static void measure(Kind kind, Solution best) {
        Random random = new Random(7);
        double[] costs = new double[CHANGES];
        double[] anew = new double[CHANGES / STRIDE];
        for (int i = -WARM; i < CHANGES; i++) {
            double cost = change(kind, best, random);
            if (i >= 0) {
                costs[i] = cost;
            }
            if (i >= 0 && i % STRIDE == 0) {
                anew[i / STRIDE] = millis(() -> Solver.solve(best.market()));
            }
        }
        Arrays.sort(costs);
        double late = costs[CHANGES * 95 / 100];
        System.out.printf(
                "%-30s %7.3f ms %7.3f ms %7.3f ms %7.0f ms %12.0f%n",
                kind, median(costs), late, costs[CHANGES - 1], median(anew), median(anew) / late);
    }

    @Test
    void changes_one_after_another_beside_solving_anew() {
        for (boolean everything : new boolean[] {false, true}) {
            Solution[] last = {Solver.solve(BIG.market(1, everything))};
            Random random = new Random(7);
            double[] costs = IntStream.range(0, CHANGES)
                    .mapToDouble(i -> next(last, random))
                    .sorted()
                    .toArray();
            assertThat(last[0].certificate().isProven()).isTrue();
            double anew = median(IntStream.range(0, 7)
                    .mapToDouble(i -> millis(() -> Solver.solve(last[0].market())))
                    .toArray());
            double late = costs[CHANGES * 95 / 100];
            System.out.printf(
                    "%n%-30s each on the one before: p50 %.3f ms, p95 %.3f ms, anew %.0f ms, anew / p95 %.0f%n",
                    name(BIG, everything), median(costs), late, anew, anew / late);
        }
    }

    private static double next(Solution[] last, Random random) {
        Solution now = last[0];
        int merchant = random.nextInt(now.market().merchants());
        int mentor = random.nextInt(now.market().mentors());
        Seats seats = now.market().mentors.seats(mentor);
        return switch (anybody(now.market(), random)) {
            case WITHOUT_MERCHANT -> millis(() -> last[0] = now.without(merchant));
            case MERCHANT_AGAIN ->
                millis(() -> last[0] = now.adding(now.market().choices(merchant)));
            case WITHOUT_MENTOR -> millis(() -> last[0] = now.withoutMentor(mentor));
            default -> millis(() -> last[0] = now.addingMentor(seats, now.market().pairs.callers[mentor]));
        };
    }

    private static double change(Kind kind, Solution best, Random random) {
        int merchant = random.nextInt(best.market().merchants());
        int mentor = random.nextInt(best.market().mentors());
        int[] others = best.market().choices(merchant).others;
        int other = others.length == 0 ? mentor : others[random.nextInt(others.length)];
        return switch (kind) {
            case ANYBODY_GOES_OR_COMES -> change(anybody(best.market(), random), best, random);
            case WITHOUT_MERCHANT -> millis(() -> best.without(merchant));
            case MERCHANT_AGAIN -> {
                Solution without = best.without(merchant);
                yield millis(() -> without.released(merchant));
            }
            case WITHOUT_MENTOR -> millis(() -> best.withoutMentor(mentor));
            case NEW_MENTOR -> {
                Choices callers = best.market().pairs.callers[mentor];
                Seats seats = best.market().mentors.seats(mentor);
                yield millis(() -> best.addingMentor(seats, callers));
            }
            case PIN -> millis(() -> best.pinned(merchant, other));
            case FORBID -> millis(() -> best.forbidding(merchant, Math.max(0, best.mentorOf(merchant))));
            case WHY_NOT -> millis(() -> best.whyNot(merchant, other));
        };
    }

    private static Kind anybody(Market market, Random random) {
        boolean goes = random.nextBoolean();
        return random.nextInt(market.merchants() + market.mentors()) < market.merchants()
                ? goes ? Kind.WITHOUT_MERCHANT : Kind.MERCHANT_AGAIN
                : goes ? Kind.WITHOUT_MENTOR : Kind.NEW_MENTOR;
    }

    @Test
    void it_grows_gently() {
        System.out.printf("%n%-30s %9s %12s %14s%n", "mentors × merchants", "pairs", "ours", "per pair");
        for (int times : new int[] {1, 2, 4, 8, 16, 32}) {
            Size size = new Size(312 * times, 1_250 * times, 1, 5);
            Market market = size.market(1, false);
            double ours = median(IntStream.range(0, size.rounds())
                    .mapToDouble(i -> millis(() -> Solver.solve(market)))
                    .toArray());
            System.out.printf(
                    "%-30s %9d %9.1f ms %11.3f µs%n", size, pairs(market), ours, 1_000 * ours / pairs(market));
        }
    }

    /** Of this thread, whatever else the machine does. */
    private static double millis(Supplier<?> work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.get();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static double median(double[] costs) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
