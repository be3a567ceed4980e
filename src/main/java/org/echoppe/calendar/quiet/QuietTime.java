package org.echoppe.calendar.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/** The one formula: open, without rush, peaks and what is taken, and both of them free, the way there included. */
public final class QuietTime {

    /** In a peak a shopkeeper has a moment at most, and one a day is enough. */
    public static final Duration LONGEST_IN_PEAK = Duration.ofMinutes(10);

    /** A week of June without clock change; its holidays, if any, are not asked for. */
    static final LocalDate TYPICAL_MONDAY = LocalDate.of(2027, 6, 7);

    private QuietTime() {}

    public static WindowSet quiet(ShopTime shop, TimeWindow within, ZoneId zone, Holidays holidays) {
        return quietInPeaksToo(shop, within, zone, holidays).minus(peaks(shop.peaks(), zone));
    }

    private static WindowSet quietInPeaksToo(ShopTime shop, TimeWindow within, ZoneId zone, Holidays holidays) {
        return during(shop.opening(), within, zone, holidays)
                .minus(during(shop.rush(), within, zone, holidays))
                .minus(shop.busy());
    }

    /** When a mentor can be met, the way not counted. */
    public static WindowSet available(MentorTime mentor, TimeWindow within, ZoneId zone, Holidays holidays) {
        return during(mentor.available(), within, zone, holidays).minus(mentor.busy());
    }

    /** What can be offered before it is cut to length. */
    public static WindowSet shared(SlotQuestion asked) {
        WindowSet inPeaksToo = sharedInPeaksToo(asked);
        return asked.inPeaks().is(PeakPolicy.EVERYTHING)
                ? inPeaksToo
                : inPeaksToo.minus(peaks(asked.shop().peaks(), asked.zone()));
    }

    private static WindowSet sharedInPeaksToo(SlotQuestion asked) {
        return quietInPeaksToo(asked.shop(), asked.within(), asked.zone(), asked.holidays())
                .intersect(during(asked.mentor().available(), asked.within(), asked.zone(), asked.holidays()))
                .minus(asked.mentor().busy())
                .minus(asked.mentor().travel())
                .minus(asked.mentor().pauses())
                .minus(asked.mentor().full().days())
                .minus(asked.mentor().full().weeks())
                .minus(asked.shop().full().days())
                .minus(asked.shop().full().weeks());
    }

    /**
     * Slots of the length asked for, quietest first, spread over days; after them, where the policy is ten minutes a day,
     * those inside peaks: of each day only the quietest, ten minutes long at most.
     */
    public static List<Slot> slots(SlotQuestion asked) {
        List<Slot> slots = new ArrayList<>(new SlotCutter(asked).cut(shared(asked)));
        slots.addAll(inPeaks(asked));
        return List.copyOf(slots);
    }

    private static List<Slot> inPeaks(SlotQuestion asked) {
        Duration longest = asked.inPeaks().longest();
        SlotQuestion shorter = asked.length().compareTo(longest) <= 0 ? asked : asked.lasting(longest);
        WindowSet peaks = peaks(asked.shop().peaks(), asked.zone());
        if (peaks.isEmpty() || !asked.inPeaks().is(PeakPolicy.TEN_MINUTES_A_DAY)) {
            return List.of();
        }
        return new SlotCutter(shorter)
                .oneADay(sharedInPeaksToo(asked).intersect(peaks).minus(daysInUse(asked)));
    }

    /** The whole days on which the shop has something booked. */
    static WindowSet daysInUse(SlotQuestion asked) {
        return WindowSet.of(asked.shop().busy().windows().stream()
                .map(busy -> wholeDays(
                        dayOf(busy.start(), asked.zone()),
                        dayOf(busy.end().minusSeconds(1), asked.zone()),
                        asked.zone()))
                .toList());
    }

    /** The first thing in the way of a window, or nothing if it could be booked. */
    public static Optional<InTheWay> whyNot(SlotQuestion asked, TimeWindow candidate) {
        return new Obstacles(asked, candidate).first();
    }

    /** Everything in the way of a window, one thing for each rule it breaks. */
    public static List<InTheWay> obstacles(SlotQuestion asked, TimeWindow candidate) {
        return new Obstacles(asked, candidate).all();
    }

    /** How long the two could meet in a typical week, without peaks and holidays: what matching counts. */
    public static long sharedMinutesPerWeek(
            DeclaredHours opening, DeclaredHours rush, DeclaredHours available, ZoneId zone) {
        return typicalWeek(opening, zone)
                .minus(typicalWeek(rush, zone))
                .intersect(typicalWeek(available, zone))
                .minutes();
    }

    private static WindowSet typicalWeek(DeclaredHours hours, ZoneId zone) {
        return hours.between(TYPICAL_MONDAY, TYPICAL_MONDAY.plusWeeks(1), zone, Holidays.NONE);
    }

    static WindowSet during(DeclaredHours hours, TimeWindow within, ZoneId zone, Holidays holidays) {
        LocalDate from = dayOf(within.start(), zone);
        LocalDate to = dayOf(within.end(), zone).plusDays(1);
        return hours.between(from, to, zone, holidays).intersect(WindowSet.of(within));
    }

    static WindowSet peaks(List<Peak> peaks, ZoneId zone) {
        return WindowSet.of(peaks.stream().map(peak -> window(peak, zone)).toList());
    }

    private static TimeWindow window(Peak peak, ZoneId zone) {
        return wholeDays(peak.from(), peak.lastDay(), zone);
    }

    private static TimeWindow wholeDays(LocalDate first, LocalDate last, ZoneId zone) {
        return new TimeWindow(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    static LocalDate dayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
