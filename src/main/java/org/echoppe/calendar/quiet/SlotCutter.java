package org.echoppe.calendar.quiet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** Cuts shared time into slots on a tidy grid and puts the quietest first, so that the first few lie on different days. */
final class SlotCutter {

    private static final long GRID = 300;
    private static final long QUIET_ENOUGH = 3_600;
    private static final long APART = 3_600;
    private static final long A_CALM_DAY_IS_WORTH = 1_800;
    private static final Comparator<Candidate> QUIETEST_FIRST =
            Comparator.comparingLong(Candidate::quietness).reversed().thenComparingLong(Candidate::start);

    private final SlotQuestion asked;
    private final QuietZones zones;
    private final long length;
    private final Packing packing;

    /** A possible slot; its quietness is how far the nearest noise is, in seconds, and how calm the day is as a whole. */
    private record Candidate(long start, long quietness, int day) {}

    private record Ranked(Candidate candidate, int rank) {}

    SlotCutter(SlotQuestion asked) {
        this.asked = asked;
        this.zones = new QuietZones(asked);
        this.length = asked.length().toSeconds();
        this.packing = new Packing(asked.beside(), length, GRID);
    }

    /** Outside of peaks: all that fits. */
    List<Slot> cut(WindowSet shared) {
        return ranked(shared).map(this::calmSlot).toList();
    }

    /** Inside of peaks: the quietest of each day. */
    List<Slot> oneADay(WindowSet inPeaks) {
        return ranked(inPeaks)
                .filter(one -> one.rank() == 0)
                .map(this::slotInPeak)
                .toList();
    }

    private Stream<Ranked> ranked(WindowSet shared) {
        List<Ranked> ranked = new ArrayList<>();
        List<Candidate> sameDay = new ArrayList<>();
        for (Candidate candidate : candidates(shared)) {
            if (!sameDay.isEmpty() && sameDay.get(0).day() != candidate.day()) {
                rankDay(sameDay, ranked);
                sameDay.clear();
            }
            sameDay.add(candidate);
        }
        rankDay(sameDay, ranked);
        ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::candidate, QUIETEST_FIRST));
        return ranked.stream();
    }

    private List<Candidate> candidates(WindowSet shared) {
        List<Candidate> candidates = new ArrayList<>();
        long[] midnights = midnights();
        double[] calmShares = zones.calmShares(midnights);
        int day = 0;
        for (int i = 0; i < shared.size(); i++) {
            for (long start = upToGrid(shared.start(i)); start + length <= shared.end(i); start += upToGrid(length)) {
                while (day + 1 < midnights.length && midnights[day + 1] <= start) {
                    day++;
                }
                long packed = packing.worth(start, isFirst(shared, i, start), start + 2 * length > shared.end(i));
                candidates.add(new Candidate(start, quietness(start, calmShares[day]) + packed, day));
            }
        }
        return candidates;
    }

    /** Where bookable time begins is no edge: it moves on with the clock. */
    private boolean isFirst(WindowSet shared, int index, long start) {
        return start - shared.start(index) < GRID
                && shared.start(index) != asked.within().start().getEpochSecond();
    }

    /** Rush, opening and closing are noise; an hour away from it is quiet enough. */
    private long quietness(long start, double calmShare) {
        return Math.min(QUIET_ENOUGH, zones.distanceToNoise(start, start + length))
                + (long) (A_CALM_DAY_IS_WORTH * calmShare);
    }

    private static long upToGrid(long seconds) {
        return Math.floorDiv(seconds + GRID - 1, GRID) * GRID;
    }

    private long[] midnights() {
        LocalDate first = QuietTime.dayOf(asked.within().start(), asked.zone());
        LocalDate last = QuietTime.dayOf(asked.within().end(), asked.zone()).plusDays(2);
        return first.datesUntil(last)
                .mapToLong(day -> day.atStartOfDay(asked.zone()).toEpochSecond())
                .toArray();
    }

    /** The quietest of a day comes first, then those at least an hour away from what was chosen, then the rest. */
    private static void rankDay(List<Candidate> day, List<Ranked> ranked) {
        List<Candidate> waiting = new ArrayList<>(day);
        waiting.sort(QUIETEST_FIRST);
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> close = new ArrayList<>();
        for (Candidate candidate : waiting) {
            boolean apart = chosen.stream().allMatch(other -> Math.abs(other.start() - candidate.start()) >= APART);
            (apart ? chosen : close).add(candidate);
        }
        chosen.addAll(close);
        for (int rank = 0; rank < chosen.size(); rank++) {
            ranked.add(new Ranked(chosen.get(rank), rank));
        }
    }

    private Slot calmSlot(Ranked ranked) {
        TimeWindow window = window(ranked);
        return new Slot(window, packing.reason(ranked.candidate().start()).orElseGet(() -> zones.reason(window)), null);
    }

    private Slot slotInPeak(Ranked ranked) {
        TimeWindow window = window(ranked);
        LocalDate day = QuietTime.dayOf(window.start(), asked.zone());
        Peak peak = asked.shop().peaks().stream()
                .filter(one -> one.includes(day))
                .findFirst()
                .orElseThrow();
        return new Slot(window, QuietReason.inPeak(peak), peak);
    }

    private TimeWindow window(Ranked ranked) {
        return TimeWindow.of(Instant.ofEpochSecond(ranked.candidate().start()), asked.length());
    }
}
