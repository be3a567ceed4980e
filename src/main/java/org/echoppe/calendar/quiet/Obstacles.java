package org.echoppe.calendar.quiet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.echoppe.calendar.Holidays;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeText;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;
import org.echoppe.calendar.hours.DeclaredHours;

/** Checks one window against every rule, in the order of {@link SlotRule}. */
final class Obstacles {

    private final SlotQuestion asked;
    private final WindowSet candidate;
    private final TimeWindow window;

    Obstacles(SlotQuestion asked, TimeWindow window) {
        this.asked = asked;
        this.window = window;
        this.candidate = WindowSet.of(window);
    }

    Optional<InTheWay> first() {
        return inOrder().findFirst();
    }

    List<InTheWay> all() {
        return inOrder().toList();
    }

    private Stream<InTheWay> inOrder() {
        return Stream.of(SlotRule.values())
                .flatMap(rule -> brokenPart(rule).windows().stream()
                        .limit(1)
                        .map(part -> new InTheWay(rule, part, said(rule, part))));
    }

    private TimeText said(SlotRule rule, TimeWindow part) {
        LocalDate day = QuietTime.dayOf(part.start(), asked.zone());
        return switch (rule) {
            case CLOSED -> closed(part, day);
            case NOTHING_IN_PEAK, PEAK, PEAK_HAD_ITS_MOMENT -> TimeText.of("in-the-way." + rule, peakOn(day));
            default -> TimeText.of("in-the-way." + rule);
        };
    }

    /** Closed on this day only because it is a holiday? Then the holiday is named. */
    private TimeText closed(TimeWindow part, LocalDate day) {
        boolean otherwiseOpen = QuietTime.during(asked.shop().opening(), part, asked.zone(), Holidays.NONE)
                .contains(part);
        return otherwiseOpen && asked.holidays().isHoliday(day)
                ? TimeText.of("in-the-way.CLOSED.holiday", new NamedHoliday(asked.holidays(), day))
                : TimeText.of("in-the-way.CLOSED");
    }

    private Peak peakOn(LocalDate day) {
        return asked.shop().peaks().stream()
                .filter(peak -> peak.includes(day))
                .findFirst()
                .orElseThrow();
    }

    private WindowSet brokenPart(SlotRule rule) {
        return switch (rule) {
            case CLOSED -> candidate.minus(during(asked.shop().opening()));
            case RUSH -> during(asked.shop().rush());
            case NOTHING_IN_PEAK -> inPeak(PeakPolicy.NOTHING);
            case PEAK -> longInPeak();
            case SHOP_BUSY -> candidate.intersect(asked.shop().busy());
            case PEAK_HAD_ITS_MOMENT -> inPeak(PeakPolicy.TEN_MINUTES_A_DAY).intersect(QuietTime.daysInUse(asked));
            case SHOP_DAY_FULL -> candidate.intersect(asked.shop().full().days());
            case SHOP_WEEK_FULL -> candidate.intersect(asked.shop().full().weeks());
            case MENTOR_AWAY -> candidate.minus(during(asked.mentor().available()));
            case MENTOR_BUSY -> candidate.intersect(asked.mentor().busy());
            case MENTOR_ON_THE_WAY -> candidate.intersect(asked.mentor().travel());
            case MENTOR_PAUSE -> candidate.intersect(asked.mentor().pauses());
            case MENTOR_DAY_FULL -> candidate.intersect(asked.mentor().full().days());
            case MENTOR_WEEK_FULL -> candidate.intersect(asked.mentor().full().weeks());
            case TOO_SOON -> outside(true);
            case TOO_FAR -> outside(false);
        };
    }

    private WindowSet during(DeclaredHours hours) {
        return QuietTime.during(hours, window, asked.zone(), asked.holidays());
    }

    private WindowSet longInPeak() {
        return window.length().compareTo(asked.inPeaks().longest()) <= 0
                ? WindowSet.EMPTY
                : inPeak(PeakPolicy.TEN_MINUTES_A_DAY);
    }

    private WindowSet inPeak(PeakPolicy policy) {
        return asked.inPeaks().is(policy)
                ? candidate.intersect(QuietTime.peaks(asked.shop().peaks(), asked.zone()))
                : WindowSet.EMPTY;
    }

    private WindowSet outside(boolean before) {
        if (before
                ? !window.start().isBefore(asked.within().start())
                : !window.end().isAfter(asked.within().end())) {
            return WindowSet.EMPTY;
        }
        return candidate.minus(WindowSet.of(asked.within()));
    }
}
