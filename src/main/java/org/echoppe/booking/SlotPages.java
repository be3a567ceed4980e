package org.echoppe.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.Slot;

/**
 * Slots to choose from, page by page: of each day its quietest, and the days that come soonest. Calm ones, and a few short
 * ones inside peaks; only where nothing is calm, more of those.
 */
final class SlotPages {

    private static final int MOST_SLOTS = 8;
    private static final int MOST_A_DAY = 3;
    private static final int MOST_IN_PEAKS_BESIDE_CALM_ONES = 2;

    private final ZoneId zone;
    private final NavigableMap<LocalDate, List<Slot>> calm;
    private final NavigableMap<LocalDate, List<Slot>> inPeaks;

    /** @param ranked as the formula ranks them, quietest first */
    SlotPages(List<Slot> ranked, ZoneId zone) {
        this.zone = zone;
        calm = days(ranked, slot -> !slot.isInPeak());
        inPeaks = days(ranked, Slot::isInPeak);
    }

    /** One page; {@code isLast} where no later day has anything to add. */
    record Page(int number, List<Slot> slots, boolean isLast) {}

    /** The page of this number, counted from 0, or the last one before it. */
    Page page(int wanted) {
        LocalDate from = LocalDate.MIN;
        for (int number = 0; ; number++) {
            LocalDate last = lastDay(from);
            boolean isLast = !hasDayAfter(last);
            if (number == wanted || isLast) {
                return new Page(number, slots(from, last), isLast);
            }
            from = last.plusDays(1);
        }
    }

    /** The day on which a page that begins here is full; the end of all days where it never is. */
    private LocalDate lastDay(LocalDate from) {
        List<Slot> calmOnes = soonest(calm.tailMap(from, true));
        List<Slot> filling = calmOnes.isEmpty() ? soonest(inPeaks.tailMap(from, true)) : calmOnes;
        return filling.size() < MOST_SLOTS ? LocalDate.MAX : day(filling.get(MOST_SLOTS - 1));
    }

    private boolean hasDayAfter(LocalDate day) {
        return calm.higherKey(day) != null || inPeaks.higherKey(day) != null;
    }

    private List<Slot> slots(LocalDate from, LocalDate last) {
        List<Slot> calmOnes = soonest(calm.subMap(from, true, last, true));
        List<Slot> others = soonest(inPeaks.subMap(from, true, last, true));
        return Stream.concat(
                        calmOnes.stream(),
                        others.stream().limit(calmOnes.isEmpty() ? MOST_SLOTS : MOST_IN_PEAKS_BESIDE_CALM_ONES))
                .sorted(Comparator.comparing(slot -> slot.window().start()))
                .toList();
    }

    private static List<Slot> soonest(NavigableMap<LocalDate, List<Slot>> days) {
        return days.values().stream()
                .flatMap(day -> day.stream().limit(MOST_A_DAY))
                .limit(MOST_SLOTS)
                .toList();
    }

    private NavigableMap<LocalDate, List<Slot>> days(List<Slot> ranked, Predicate<Slot> which) {
        return ranked.stream()
                .filter(which)
                .collect(Collectors.groupingBy(this::day, TreeMap::new, Collectors.toList()));
    }

    private LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.window().start(), zone);
    }
}
