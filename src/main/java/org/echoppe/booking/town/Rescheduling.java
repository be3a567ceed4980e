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

/**
 * Finds other times for several sessions of one mentor at once: none is proposed twice, between two there is a way, and no day
 * or week has more than its maximum.
 */
final class Rescheduling {

    static final int MOST = 3;

    /** Enough to walk from any shop to any other. */
    private static final Duration WAY = Duration.ofMinutes(20);

    private final Room room;
    private final ZoneId zone;
    private final List<TimeWindow> taken = new ArrayList<>();

    private Rescheduling(Room room, ZoneId zone) {
        this.room = room;
        this.zone = zone;
    }

    /** @param wanted for each session the slots that would do, quietest first */
    static Map<TownSession, List<OpenSlot>> of(Map<TownSession, List<OpenSlot>> wanted, Room room, ZoneId zone) {
        return new Rescheduling(room, zone).settle(wanted);
    }

    /** First everybody's proposal, the soonest day's quietest; then what is left as alternatives, of other days first. */
    private Map<TownSession, List<OpenSlot>> settle(Map<TownSession, List<OpenSlot>> wanted) {
        Map<TownSession, List<OpenSlot>> found = new LinkedHashMap<>();
        wanted.forEach((session, slots) -> found.put(session, new ArrayList<>(first(session, slots))));
        wanted.forEach((session, slots) -> {
            List<OpenSlot> proposals = found.get(session);
            if (!proposals.isEmpty()) {
                proposals.addAll(take(session, onOtherDays(slots, proposals.get(0)), MOST - 1));
            }
        });
        return found;
    }

    /** It counts among the maxima from here on; alternatives are instead of it. */
    private List<OpenSlot> first(TownSession session, List<OpenSlot> slots) {
        List<OpenSlot> proposed = take(session, slots, 1);
        proposed.forEach(slot -> room.takes(session, slot.window()));
        return proposed;
    }

    private List<OpenSlot> take(TownSession session, List<OpenSlot> slots, int most) {
        List<OpenSlot> chosen = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (OpenSlot slot : soonestDayFirst(slots)) {
            if (chosen.size() < most && isFree(session, slot.window()) && days.add(day(slot))) {
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

    private boolean isFree(TownSession session, TimeWindow window) {
        var withTheWay = new TimeWindow(window.start().minus(WAY), window.end().plus(WAY));
        return taken.stream().noneMatch(withTheWay::overlaps) && room.has(session, window);
    }

    private LocalDate day(OpenSlot slot) {
        return LocalDate.ofInstant(slot.window().start(), zone);
    }
}
