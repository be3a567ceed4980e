package org.echoppe.booking.web;

import static org.echoppe.calendar.quiet.TimeKind.PEAK;
import static org.echoppe.calendar.quiet.TimeKind.QUIET;
import static org.echoppe.calendar.quiet.TimeKind.RUSH;
import static org.echoppe.calendar.quiet.TimeKind.SHARED;
import static org.echoppe.calendar.quiet.TimeKind.TAKEN;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.echoppe.booking.ShopTimes;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.quiet.DayTime;
import org.echoppe.calendar.quiet.TimeBand;
import org.echoppe.calendar.quiet.TimeKind;
import org.echoppe.shared.Texts;
import org.echoppe.shared.Wording;

/** A week of a shop for the eye and for the ear. */
public final class WeekWords {

    private static final int HOUR = 60;

    private final ShopTimes times;
    private final Locale locale;
    private final Wording wording;
    private final Texts texts;

    WeekWords(ShopTimes times, Locale locale) {
        this.times = times;
        this.locale = locale;
        this.wording = new Wording(locale, times.zone());
        this.texts = new Texts("booking", locale);
    }

    public List<DayLine> getDays() {
        return times.week().stream().map(this::line).toList();
    }

    /** The hours under the picture, from the earliest to the latest that any day needs. */
    public List<String> getHours() {
        return IntStream.range(getFirstMinute() / HOUR, getLastMinute() / HOUR)
                .mapToObj(hour -> wording.hour(LocalTime.of(hour % 24, 0)))
                .toList();
    }

    public int getFirstMinute() {
        return bands().mapToInt(band -> minute(band))
                .map(minute -> minute - minute % HOUR)
                .min()
                .orElse(8 * HOUR);
    }

    public int getLastMinute() {
        return bands().mapToInt(band -> minute(band) + (int) band.window().minutes())
                .map(minute -> (minute + HOUR - 1) / HOUR * HOUR)
                .max()
                .orElse(20 * HOUR);
    }

    private Stream<TimeBand> bands() {
        return times.week().stream().flatMap(day -> day.bands().stream());
    }

    private int minute(TimeBand band) {
        return band.window().start().atZone(times.zone()).toLocalTime().toSecondOfDay() / 60;
    }

    private DayLine line(DayTime day) {
        return new DayLine(
                capitalised(wording.day(day.day())),
                note(day),
                day.bands().stream().map(this::mark).toList(),
                calm(day),
                ranges(day, Set.of(RUSH)),
                ranges(day, Set.of(TAKEN)));
    }

    /** In a peak there is little to hope for, and it says so. */
    private String calm(DayTime day) {
        String inPeak = ranges(day, Set.of(PEAK));
        return inPeak.isEmpty() ? ranges(day, Set.of(SHARED, QUIET)) : texts.of("time.short", inPeak);
    }

    private String note(DayTime day) {
        Stream<String> peaks = times.hours().peaks().stream()
                .filter(peak -> peak.includes(day.day()))
                .map(this::peak);
        Stream<String> holiday = times.holidays().nameOn(day.day(), locale).stream();
        Stream<String> closed = day.bands().isEmpty() ? Stream.of(texts.of("time.closed")) : Stream.empty();
        return Stream.of(closed, holiday, peaks).flatMap(all -> all).collect(Collectors.joining(" · "));
    }

    private String peak(Peak peak) {
        return texts.of("time.in-peak", peak.nameIn(locale));
    }

    private Mark mark(TimeBand band) {
        int start = minute(band);
        return new Mark(
                start,
                band.window().minutes(),
                band.kind().name(),
                texts.of("time.band", kind(band.kind()), range(band.window())));
    }

    String kind(TimeKind kind) {
        return texts.of("time.kind." + kind);
    }

    private String ranges(DayTime day, Set<TimeKind> kinds) {
        WindowSet together = WindowSet.of(day.bands().stream()
                .filter(band -> kinds.contains(band.kind()))
                .map(TimeBand::window)
                .toList());
        return together.windows().stream().map(this::range).collect(Collectors.joining(", "));
    }

    private String range(TimeWindow window) {
        return texts.of("time.range", wording.hour(window.start()), wording.hour(window.end()));
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
