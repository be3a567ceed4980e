package org.echoppe.calendar.quiet;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** The terms of the one formula laid side by side, so that a week can be looked at. */
public final class DayTimes {

    private final ShopTime shop;
    private final MentorTime mentor;
    private final ZoneId zone;
    private final Holidays holidays;

    public DayTimes(ShopTime shop, MentorTime mentor, ZoneId zone, Holidays holidays) {
        this.shop = shop;
        this.mentor = mentor;
        this.zone = zone;
        this.holidays = holidays;
    }

    public List<DayTime> between(LocalDate from, LocalDate toExclusive) {
        return from.datesUntil(toExclusive).map(this::on).toList();
    }

    private DayTime on(LocalDate day) {
        TimeWindow whole = new TimeWindow(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        return new DayTime(
                day,
                kinds(whole).entrySet().stream()
                        .flatMap(kind -> bands(kind.getKey(), kind.getValue()))
                        .sorted(comparing(band -> band.window().start()))
                        .toList());
    }

    private Map<TimeKind, WindowSet> kinds(TimeWindow day) {
        WindowSet open = QuietTime.during(shop.opening(), day, zone, holidays);
        WindowSet taken = shop.busy().intersect(WindowSet.of(day));
        WindowSet rush = open.intersect(QuietTime.during(shop.rush(), day, zone, holidays))
                .minus(taken);
        WindowSet calm = open.minus(rush).minus(taken);
        WindowSet peak = calm.intersect(QuietTime.peaks(shop.peaks(), zone));
        WindowSet shared = calm.minus(peak)
                .intersect(QuietTime.during(mentor.available(), day, zone, holidays))
                .minus(mentor.busy())
                .minus(mentor.travel());
        var kinds = new EnumMap<TimeKind, WindowSet>(TimeKind.class);
        kinds.put(TimeKind.TAKEN, taken);
        kinds.put(TimeKind.RUSH, rush);
        kinds.put(TimeKind.PEAK, peak);
        kinds.put(TimeKind.SHARED, shared);
        kinds.put(TimeKind.QUIET, calm.minus(peak).minus(shared));
        return kinds;
    }

    private static Stream<TimeBand> bands(TimeKind kind, WindowSet windows) {
        return windows.windows().stream().map(window -> new TimeBand(kind, window));
    }
}
