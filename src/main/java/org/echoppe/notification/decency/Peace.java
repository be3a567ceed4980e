package org.echoppe.notification.decency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.merchant.ShopHours;

/**
 * When a reader is not to be disturbed, as far as can be seen from now.
 *
 * @param closed whole days on which a shop does not open
 * @param pauses days on which all that a mentor does rests
 */
public record Peace(WindowSet rush, WindowSet peaks, WindowSet closed, WindowSet pauses) {

    /** Nothing but the night. */
    public static final Peace NONE = new Peace(WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY);

    static final int DAYS = 200;

    /** A shop that never says when it opens has no closed day. */
    public static Peace of(ShopHours shop, Instant now, ZoneId zone) {
        LocalDate from = LocalDate.ofInstant(now, zone).minusDays(1);
        LocalDate until = from.plusDays(DAYS + 2L);
        Function<DeclaredHours, WindowSet> in = hours -> hours.between(from, until, zone, shop.holidays());
        return new Peace(
                in.apply(shop.rush()),
                peaks(shop.peaks(), zone),
                closed(in.apply(shop.opening()), from, until, zone),
                WindowSet.EMPTY);
    }

    /** A mentor rests on the days on which every pairing of theirs does. */
    public static Peace resting(List<WindowSet> pausesOfEach) {
        WindowSet all = pausesOfEach.stream().reduce(WindowSet::intersect).orElse(WindowSet.EMPTY);
        return new Peace(WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, all);
    }

    private static WindowSet peaks(List<Peak> peaks, ZoneId zone) {
        return WindowSet.of(peaks.stream()
                .map(peak -> days(peak.from(), peak.lastDay().plusDays(1), zone))
                .toList());
    }

    /** A shop that shuts after midnight was open the day before. */
    private static WindowSet closed(WindowSet opening, LocalDate from, LocalDate until, ZoneId zone) {
        if (opening.isEmpty()) {
            return WindowSet.EMPTY;
        }
        Set<LocalDate> open = opening.windows().stream()
                .map(window -> LocalDate.ofInstant(window.start(), zone))
                .collect(Collectors.toSet());
        return WindowSet.of(from.datesUntil(until)
                .filter(day -> !open.contains(day))
                .map(day -> days(day, day.plusDays(1), zone))
                .toList());
    }

    private static TimeWindow days(LocalDate from, LocalDate until, ZoneId zone) {
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }
}
