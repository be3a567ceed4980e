package org.echoppe.notification.decency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.merchant.ShopHours;

/**
 * When a reader is not to be disturbed, as far as can be seen from now.
 *
 * @param closed whole days on which a shop does not open, or is not known to: public holidays
 * @param pauses days on which all that a mentor does rests
 * @param absent days a mentor has taken out of their hours
 */
public record Peace(WindowSet rush, WindowSet peaks, WindowSet closed, WindowSet pauses, WindowSet absent) {

    /** Nothing but the night. */
    public static final Peace NONE =
            new Peace(WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY, WindowSet.EMPTY);

    static final int DAYS = 200;

    /** A shop that never says when it opens has no closed day. */
    public static Peace of(ShopHours shop, Instant now, ZoneId zone) {
        LocalDate from = LocalDate.ofInstant(now, zone).minusDays(1);
        LocalDate until = from.plusDays(DAYS + 2L);
        Function<DeclaredHours, WindowSet> in = hours -> hours.between(from, until, zone, shop.holidays());
        return new Peace(
                in.apply(shop.rush()),
                peaks(shop.peaks(), zone),
                closed(shop, in.apply(shop.opening()), new Span(from, until, zone)),
                WindowSet.EMPTY,
                WindowSet.EMPTY);
    }

    /** A mentor rests on the days on which every pairing of theirs does, and is not written to on those they are away. */
    public static Peace resting(List<WindowSet> pausesOfEach, DeclaredHours hours, Instant now, ZoneId zone) {
        WindowSet all = pausesOfEach.stream().reduce(WindowSet::intersect).orElse(WindowSet.EMPTY);
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new Peace(
                WindowSet.EMPTY,
                WindowSet.EMPTY,
                WindowSet.EMPTY,
                all,
                new Span(today, today.plusDays(DAYS), zone).where(hours::takeOut));
    }

    private static WindowSet peaks(List<Peak> peaks, ZoneId zone) {
        return WindowSet.of(peaks.stream()
                .map(peak -> days(peak.from(), peak.lastDay().plusDays(1), zone))
                .toList());
    }

    /** A shop that shuts after midnight was open the day before. */
    private static WindowSet closed(ShopHours shop, WindowSet opening, Span span) {
        if (opening.isEmpty()) {
            return WindowSet.EMPTY;
        }
        Set<LocalDate> open = opening.windows().stream().flatMap(span::daysOf).collect(Collectors.toSet());
        return span.where(day -> !open.contains(day) || isDoubtful(shop, day));
    }

    /** On a public holiday the hours of its weekday say nothing for sure. */
    private static boolean isDoubtful(ShopHours shop, LocalDate day) {
        return shop.holidays().isHoliday(day) && !shop.opening().speakOfHoliday(day);
    }

    private static TimeWindow days(LocalDate from, LocalDate until, ZoneId zone) {
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }

    /** The days from one to another, which is none of them. */
    private record Span(LocalDate from, LocalDate until, ZoneId zone) {

        /** The day on which it begins, and those it fills from one midnight to the next. */
        Stream<LocalDate> daysOf(TimeWindow window) {
            LocalDate first = LocalDate.ofInstant(window.start(), zone);
            LocalDate second = first.plusDays(1);
            LocalDate last = LocalDate.ofInstant(window.end(), zone);
            return Stream.concat(Stream.of(first), last.isAfter(second) ? second.datesUntil(last) : Stream.empty());
        }

        WindowSet where(Predicate<LocalDate> which) {
            return WindowSet.of(from.datesUntil(until)
                    .filter(which)
                    .map(day -> days(day, day.plusDays(1), zone))
                    .toList());
        }
    }
}
