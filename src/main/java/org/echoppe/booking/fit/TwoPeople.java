package org.echoppe.booking.fit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;
import org.echoppe.calendar.quiet.MentorTime;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.calendar.quiet.ShopTime;
import org.echoppe.merchant.ShopHours;
import org.echoppe.programme.BookingRules;
import org.echoppe.programme.ProgrammeView;
import org.echoppe.programme.RuleNumber;

/**
 * A shop and its mentor before the shop's next busy weeks.
 *
 * @param minutesLeft of steps still to do
 * @param own         the shop's sessions ahead
 * @param taken       when the mentor is not free
 */
record TwoPeople(ShopHours shop, DeclaredHours available, WindowSet taken, List<TimeWindow> own, int minutesLeft) {

    static final int FURTHEST_DAYS = 90;

    /** Empty where nothing is left to do, no busy weeks are near, or they go on. */
    Optional<Fit> fit(ProgrammeView programme, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, programme.zone());
        return minutesLeft == 0 ? Optional.empty() : ahead(today).map(peak -> fit(peak, programme, now, today));
    }

    private Optional<Peak> ahead(LocalDate today) {
        return shop.peaks().stream().anyMatch(peak -> peak.includes(today))
                ? Optional.empty()
                : shop.peaks().stream()
                        .filter(peak -> peak.from().isAfter(today))
                        .min(Comparator.comparing(Peak::from))
                        .filter(peak -> !peak.from().isAfter(today.plusDays(FURTHEST_DAYS)));
    }

    private Fit fit(Peak peak, ProgrammeView programme, Instant now, LocalDate today) {
        ZoneId zone = programme.zone();
        Instant end = peak.from().atStartOfDay(zone).toInstant();
        List<TimeWindow> before =
                own.stream().filter(session -> session.start().isBefore(end)).toList();
        long booked = before.stream().mapToLong(TimeWindow::minutes).sum();
        List<LocalDate> days = before.stream()
                .map(session -> LocalDate.ofInstant(session.start(), zone))
                .toList();
        var room = room(new TimeWindow(now, end), programme.rules(), zone);
        return new Runway(room, pace(programme.rules()), days)
                .fit(peak, (int) Math.max(0, minutesLeft - booked), today);
    }

    private static int pace(BookingRules rules) {
        return rules.shopAWeek() == RuleNumber.NO_LIMIT ? rules.mostUpcoming() : rules.shopAWeek();
    }

    /** By day, the longest session that has room between now and the peak. */
    private NavigableMap<LocalDate, Integer> room(TimeWindow within, BookingRules rules, ZoneId zone) {
        WindowSet quiet = QuietTime.quiet(
                new ShopTime(shop.opening(), shop.rush(), List.of(), WindowSet.of(own)), within, zone, shop.holidays());
        WindowSet free = QuietTime.available(new MentorTime(available, taken), within, zone, shop.holidays());
        NavigableMap<LocalDate, Integer> room = new TreeMap<>();
        for (TimeWindow window : quiet.intersect(free).windows()) {
            int minutes = longest(rules, window.length());
            if (minutes > 0) {
                room.merge(LocalDate.ofInstant(window.start(), zone), minutes, Math::max);
            }
        }
        return room;
    }

    private static int longest(BookingRules rules, Duration room) {
        return rules.lengths().stream()
                .filter(length -> length <= room.toMinutes())
                .reduce(0, Math::max);
    }
}
