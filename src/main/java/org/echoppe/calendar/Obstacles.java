package org.echoppe.calendar;

import java.util.Optional;

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
        for (SlotRule rule : SlotRule.values()) {
            WindowSet broken = brokenPart(rule);
            if (!broken.isEmpty()) {
                return Optional.of(new InTheWay(rule, broken.windows().get(0)));
            }
        }
        return Optional.empty();
    }

    private WindowSet brokenPart(SlotRule rule) {
        return switch (rule) {
            case CLOSED -> candidate.minus(during(asked.shop().opening()));
            case RUSH -> during(asked.shop().rush());
            case PEAK -> peakUnlessNothingElse();
            case SHOP_BUSY -> candidate.intersect(asked.shop().busy());
            case MENTOR_AWAY -> candidate.minus(during(asked.mentor().available()));
            case MENTOR_BUSY -> candidate.intersect(asked.mentor().busy());
            case TOO_SOON -> outside(true);
            case TOO_FAR -> outside(false);
        };
    }

    private WindowSet during(DeclaredHours hours) {
        return QuietTime.during(hours, window, asked.zone(), asked.holidays());
    }

    private WindowSet peakUnlessNothingElse() {
        WindowSet inPeak = candidate.intersect(QuietTime.peaks(asked.shop().peaks(), asked.zone()));
        return inPeak.isEmpty() || QuietTime.hasNothingOutsidePeaks(asked) ? WindowSet.EMPTY : inPeak;
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
