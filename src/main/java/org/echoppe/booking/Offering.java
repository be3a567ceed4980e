package org.echoppe.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.quiet.Slot;

/** The free time of one merchant as it is offered: a page to choose from, the nearest others, what comes later. */
record Offering(Circumstances here) {

    private static final int MOST_INSTEAD = 3;
    private static final int USUAL_MINUTES = 10;

    /** Of this length; where the programme does not offer it, of the longest that is shorter. */
    Offer offer(Duration wanted, int page) {
        int minutes = here.rules().lengthWithin((int) wanted.toMinutes());
        Duration length = Duration.ofMinutes(minutes);
        List<SessionRow> upcoming = here.upcoming().map(Taken::row).toList();
        List<Integer> lengths = here.rules().lengths();
        if (here.againstAll() != null) {
            return new Offer(
                    here.partners(),
                    minutes,
                    lengths,
                    List.of(),
                    upcoming,
                    here.againstAll(),
                    false,
                    0,
                    true,
                    null,
                    null,
                    List.of(),
                    null);
        }
        var shown = new SlotPages(
                        here.free().slots(length, here.bookable()),
                        here.programme().zone())
                .page(page);
        LocalDate nextDay = shown.slots().isEmpty() ? nextDay(length) : null;
        return new Offer(
                here.partners(),
                minutes,
                lengths,
                open(shown.slots()),
                upcoming,
                null,
                here.hasEnoughAhead(),
                shown.number(),
                shown.isLast(),
                here.time().lastDay(),
                nextDay,
                here.isPaused() ? List.of() : here.rightNow().lengths(),
                here.pauseAhead());
    }

    /** The nearest three in time, in their order of time; none where another slot would be refused as well. */
    List<OpenSlot> instead(BookingRule broken, TimeWindow wanted) {
        if (!broken.leavesOthers() || here.againstAll() != null) {
            return List.of();
        }
        Comparator<Slot> nearest = Comparator.comparing(
                slot -> Duration.between(slot.window().start(), wanted.start()).abs());
        return open(here.free().slots(offered(wanted.length()), here.bookable()).stream()
                .filter(slot -> !slot.window().equals(wanted))
                .sorted(nearest)
                .limit(MOST_INSTEAD)
                .sorted(Comparator.comparing(slot -> slot.window().start()))
                .toList());
    }

    /** What could take the place of a session of this length from then on, quietest first. */
    List<OpenSlot> after(Instant then, Duration length) {
        if (here.againstAll() != null) {
            return List.of();
        }
        return open(here.free().slots(offered(length), here.bookable()).stream()
                .filter(slot -> !slot.window().start().isBefore(then))
                .toList());
    }

    private Duration offered(Duration length) {
        return here.rules().allows(length)
                ? length
                : Duration.ofMinutes(here.rules().lengthWithin(USUAL_MINUTES));
    }

    private LocalDate day(Slot slot) {
        return LocalDate.ofInstant(slot.window().start(), here.programme().zone());
    }

    private static List<OpenSlot> open(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new OpenSlot(slot.window(), slot.reason()))
                .toList();
    }

    private LocalDate nextDay(Duration length) {
        return here.free().slots(length, here.time().later()).stream()
                .map(this::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
