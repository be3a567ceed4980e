package org.echoppe.calendar.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.SecondsBuffer;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.hours.HoursFixture;
import org.junit.jupiter.api.Test;

/** How much CPU the formula costs beside the same ranges worked out by hand, and how it grows. */
class SlotsBenchmark {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final int LENGTH = 20 * 60;
    private static final int ROUNDS = 9;
    private static final double WARM_MILLIS = 400;
    private static final double SAMPLE_MILLIS = 20;
    private static final Holidays GIRONDE = Holidays.of("33");

    private static final DeclaredHours OPENING =
            DeclaredHours.of("Tu-Sa 09:00-12:30,14:00-19:00; PH off; 2027 Apr 19-Apr 24 off");
    private static final DeclaredHours RUSH = DeclaredHours.of("Tu-Fr 12:00-12:30,17:30-19:00; Sa 10:00-12:30");
    private static final DeclaredHours AVAILABLE = DeclaredHours.of("Mo-Fr 08:30-18:30; Sa 09:00-16:00");
    private static final int[][] SHARED_WEEK = {
        {},
        {540, 720, 840, 1050},
        {540, 720, 840, 1050},
        {540, 720, 840, 1050},
        {540, 720, 840, 1050},
        {540, 600, 840, 960},
        {}
    };

    /** One shop, some mentors with their sessions and ways, so many days. */
    private record Case(int mentors, int days, int sessions) {

        List<SlotQuestion> questions() {
            Random random = new Random(days * 31L + sessions);
            return IntStream.range(0, mentors)
                    .mapToObj(mentor -> question(random))
                    .toList();
        }

        private SlotQuestion question(Random random) {
            List<Long> busy = new ArrayList<>();
            List<Long> travel = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                long midnight = FIRST.plusDays(day).atStartOfDay(PARIS).toEpochSecond();
                long gap = 10 * 3_600L / sessions;
                for (int session = 0; session < sessions; session++) {
                    long start = midnight + 8 * 3_600 + 1_800 + session * gap + 300L * random.nextInt((int) gap / 600);
                    long end = start + Math.min(1_200, gap / 2);
                    busy.addAll(List.of(start, end));
                    travel.addAll(List.of(start - 300, start, end, end + 300));
                }
            }
            TimeWindow within = new TimeWindow(
                    FIRST.atTime(10, 0).atZone(PARIS).toInstant(),
                    FIRST.plusDays(days).atStartOfDay(PARIS).toInstant());
            Peak peak = new Peak(FIRST.plusDays(20), FIRST.plusDays(26), "peak.spring");
            WindowSet shopBusy = windows(List.of(
                    within.start().getEpochSecond() + 90_000, within.start().getEpochSecond() + 93_600));
            return new SlotQuestion(
                    new ShopTime(OPENING, RUSH, List.of(peak), shopBusy),
                    new MentorTime(AVAILABLE, windows(busy), windows(travel)),
                    within,
                    Duration.ofSeconds(LENGTH),
                    PARIS,
                    GIRONDE);
        }

        /** Days on which nobody can: holidays, the week of holidays, the peak. */
        boolean[] closed() {
            boolean[] closed = new boolean[days];
            for (int day = 0; day < days; day++) {
                LocalDate date = FIRST.plusDays(day);
                boolean away = !date.isBefore(LocalDate.of(2027, 4, 19)) && !date.isAfter(LocalDate.of(2027, 4, 24));
                closed[day] = away || day >= 20 && day <= 26 || GIRONDE.isHoliday(date);
            }
            return closed;
        }
    }

    private static WindowSet windows(List<Long> bounds) {
        SecondsBuffer merged = new SecondsBuffer(bounds.size());
        for (int i = 0; i < bounds.size(); i += 2) {
            merged.add(bounds.get(i), bounds.get(i + 1));
        }
        return merged.toWindowSet();
    }

    private static long[] bounds(WindowSet set) {
        return IntStream.range(0, 2 * set.size())
                .mapToLong(i -> (i & 1) == 0 ? set.start(i / 2) : set.end(i / 2))
                .toArray();
    }

    @Test
    void the_formula_beside_sorted_ranges_by_hand() {
        System.out.printf(
                "%n%-32s %8s %12s %12s %6s %12s %6s %12s%n",
                "mentors × days × sessions a day",
                "slots",
                "by hand",
                "formula",
                "ratio",
                "hours anew",
                "ratio",
                "with ranking");
        for (Case one : List.of(
                new Case(50, 90, 12),
                new Case(50, 30, 12),
                new Case(50, 180, 12),
                new Case(50, 365, 12),
                new Case(50, 90, 4),
                new Case(50, 90, 8),
                new Case(5, 90, 12),
                new Case(500, 90, 12))) {
            measure(one);
        }
    }

    private static void measure(Case one) {
        List<SlotQuestion> questions = one.questions();
        List<long[][]> taken = questions.stream()
                .map(asked -> new long[][] {
                    bounds(asked.shop().busy()),
                    bounds(asked.mentor().busy()),
                    bounds(asked.mentor().travel())
                })
                .toList();
        assertThat(formula(questions.get(0))).isEqualTo(byHand(one, questions.get(0), taken.get(0)));
        LongSupplier byHand = () -> {
            long slots = 0;
            SortedRanges ranges = new SortedRanges(SHARED_WEEK, one.closed(), FIRST, PARIS);
            for (int i = 0; i < questions.size(); i++) {
                slots += starts(ranges, questions.get(i), taken.get(i)).length;
            }
            return slots;
        };
        LongSupplier formula = () ->
                questions.stream().mapToLong(asked -> formula(asked).length).sum();
        LongSupplier afresh = () -> {
            ShopTime shop = forgotten(questions.get(0).shop());
            return questions.stream()
                    .mapToLong(asked -> formula(new SlotQuestion(
                                    shop,
                                    forgotten(asked.mentor()),
                                    asked.within(),
                                    asked.length(),
                                    asked.zone(),
                                    asked.holidays()))
                            .length)
                    .sum();
        };
        LongSupplier ranked = () -> questions.stream()
                .mapToLong(asked -> QuietTime.slots(asked).size())
                .sum();
        List<LongSupplier> ways = List.of(byHand, formula, afresh, ranked);
        int[] times = ways.stream().mapToInt(SlotsBenchmark::warm).toArray();
        double[][] costs = new double[4][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int way = 0; way < 4; way++) {
                costs[way][round] = cpu(ways.get(way), times[way]);
            }
        }
        double[] median =
                Arrays.stream(costs).mapToDouble(SlotsBenchmark::median).toArray();
        System.out.printf(
                "%-32s %8d %9.2f ms %9.2f ms %6.2f %9.2f ms %6.2f %9.2f ms%n",
                one.mentors() + " × " + one.days() + " × " + one.sessions(),
                byHand.getAsLong(),
                median[0],
                median[1],
                median[1] / median[0],
                median[2],
                median[2] / median[0],
                median[3]);
    }

    /** The same hours as objects that remember no answer yet. */
    private static ShopTime forgotten(ShopTime shop) {
        return new ShopTime(
                HoursFixture.forgotten(shop.opening()), HoursFixture.forgotten(shop.rush()), shop.peaks(), shop.busy());
    }

    private static MentorTime forgotten(MentorTime mentor) {
        return new MentorTime(HoursFixture.forgotten(mentor.available()), mentor.busy(), mentor.travel());
    }

    private static long[] byHand(Case one, SlotQuestion asked, long[][] taken) {
        return starts(new SortedRanges(SHARED_WEEK, one.closed(), FIRST, PARIS), asked, taken);
    }

    private static long[] starts(SortedRanges ranges, SlotQuestion asked, long[][] taken) {
        return ranges.starts(
                taken,
                asked.within().start().getEpochSecond(),
                asked.within().end().getEpochSecond(),
                LENGTH);
    }

    /** The starts of all slots outside of peaks, from the formula itself. */
    private static long[] formula(SlotQuestion asked) {
        WindowSet shared = QuietTime.shared(asked);
        long[] starts = new long[16];
        int found = 0;
        for (int i = 0; i < shared.size(); i++) {
            for (long start = (shared.start(i) + 299) / 300 * 300; start + LENGTH <= shared.end(i); start += LENGTH) {
                if (found == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * found);
                }
                starts[found++] = start;
            }
        }
        return Arrays.copyOf(starts, found);
    }

    /** Runs it until it is warm and says how many times make a fair sample. */
    private static int warm(LongSupplier work) {
        double spent = 0;
        for (int i = 0; spent < WARM_MILLIS || i < 50; i++) {
            spent += cpu(work, 1);
        }
        return (int) Math.max(1, SAMPLE_MILLIS / cpu(work, 5));
    }

    private static double cpu(LongSupplier work, int times) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.getAsLong();
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / times;
    }

    private static double median(double[] costs) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
