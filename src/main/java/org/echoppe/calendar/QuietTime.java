package org.echoppe.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The one formula: open, without rush, peaks and what is taken, and both of them free. */
public final class QuietTime {

    /** A week of June without clock change; its holidays, if any, are not asked for. */
    private static final LocalDate TYPICAL_MONDAY = LocalDate.of(2027, 6, 7);

    private QuietTime() {}

    public static WindowSet quiet(ShopTime shop, TimeWindow within, ZoneId zone, Holidays holidays) {
        return quietInPeaksToo(shop, within, zone, holidays).minus(peaks(shop.peaks(), zone));
    }

    private static WindowSet quietInPeaksToo(ShopTime shop, TimeWindow within, ZoneId zone, Holidays holidays) {
        return during(shop.opening(), within, zone, holidays)
                .minus(during(shop.rush(), within, zone, holidays))
                .minus(shop.busy());
    }

    /** What can be offered before it is cut to length. */
    public static WindowSet shared(SlotQuestion asked) {
        return sharedInPeaksToo(asked).minus(peaks(asked.shop().peaks(), asked.zone()));
    }

    private static WindowSet sharedInPeaksToo(SlotQuestion asked) {
        return quietInPeaksToo(asked.shop(), asked.within(), asked.zone(), asked.holidays())
                .intersect(during(asked.mentor().available(), asked.within(), asked.zone(), asked.holidays()))
                .minus(asked.mentor().busy());
    }

    /** Slots of the length asked for, quietest first, spread over days; inside a peak only where there is nothing else. */
    public static List<Slot> slots(SlotQuestion asked) {
        SlotCutter cutter = new SlotCutter(asked);
        List<Slot> calm = cutter.cut(shared(asked), List.of());
        return calm.isEmpty() ? cutter.cut(sharedInPeaksToo(asked), asked.shop().peaks()) : calm;
    }

    static boolean hasNothingOutsidePeaks(SlotQuestion asked) {
        return new SlotCutter(asked).cut(shared(asked), List.of()).isEmpty();
    }

    /** The first thing in the way of a window, or nothing if it could be offered. */
    public static Optional<InTheWay> whyNot(SlotQuestion asked, TimeWindow candidate) {
        return new Obstacles(asked, candidate).first();
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
        return new TimeWindow(
                peak.from().atStartOfDay(zone).toInstant(),
                peak.lastDay().plusDays(1).atStartOfDay(zone).toInstant());
    }

    static LocalDate dayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
