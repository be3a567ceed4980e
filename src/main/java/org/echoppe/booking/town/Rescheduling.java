package org.echoppe.booking.town;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.booking.OpenSlot;
import org.echoppe.calendar.TimeWindow;

/** Finds other times for several sessions of one mentor at once: none is proposed twice, and between two there is a way. */
final class Rescheduling<K> {

    static final int MOST = 3;

    /** Enough to walk from any shop to any other. */
    private static final Duration WAY = Duration.ofMinutes(20);

    private final ZoneId zone;
    private final List<TimeWindow> taken = new ArrayList<>();

    private Rescheduling(ZoneId zone) {
        this.zone = zone;
    }

    /** @param wanted for each session the slots that would do, quietest first */
    static <K> Map<K, List<OpenSlot>> of(Map<K, List<OpenSlot>> wanted, ZoneId zone) {
        return new Rescheduling<K>(zone).settle(wanted);
    }

    /** First everybody's proposal, the soonest day's quietest; then what is left as alternatives, of other days first. */
    private Map<K, List<OpenSlot>> settle(Map<K, List<OpenSlot>> wanted) {
        Map<K, List<OpenSlot>> found = new LinkedHashMap<>();
        wanted.forEach((session, slots) -> found.put(session, new ArrayList<>(take(slots, 1))));
        wanted.forEach((session, slots) -> {
            List<OpenSlot> proposals = found.get(session);
            if (!proposals.isEmpty()) {
                proposals.addAll(take(onOtherDays(slots, proposals.get(0)), MOST - 1));
            }
        });
        return found;
    }

    private List<OpenSlot> take(List<OpenSlot> slots, int most) {
        List<OpenSlot> chosen = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (OpenSlot slot : soonestDayFirst(slots)) {
            if (chosen.size() < most && isFree(slot.window()) && days.add(day(slot))) {
                chosen.add(slot);
                taken.add(slot.window());
            }
        }
        return chosen;
    }

    private List<OpenSlot> onOtherDays(List<OpenSlot> slots, OpenSlot first) {
        List<OpenSlot> others =
                slots.stream().filter(slot -> !day(slot).equals(day(first))).toList();
        return others.isEmpty() ? slots : others;
    }

    /** Of one day they stay as they were ranked. */
    private List<OpenSlot> soonestDayFirst(List<OpenSlot> slots) {
        return slots.stream().sorted(Comparator.comparing(this::day)).toList();
    }

    private boolean isFree(TimeWindow window) {
        var withTheWay = new TimeWindow(window.start().minus(WAY), window.end().plus(WAY));
        return taken.stream().noneMatch(withTheWay::overlaps);
    }

    private LocalDate day(OpenSlot slot) {
        return LocalDate.ofInstant(slot.window().start(), zone);
    }
}
