package org.echoppe.calendar.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.WindowSet;

/** The ranges of one day in the order of their starts, at most three; none means closed. */
public record HourRanges(List<HourRange> list) {

    public static final int MOST = 3;
    public static final HourRanges CLOSED = new HourRanges(List.of());

    public HourRanges {
        if (list.size() > MOST) {
            throw new IllegalArgumentException("More than three ranges on a day (%s).".formatted(list));
        }
        list = list.stream().sorted(Comparator.comparing(HourRange::start)).toList();
    }

    public static HourRanges of(HourRange... ranges) {
        return new HourRanges(List.of(ranges));
    }

    /** Empty if there are more ranges than a form shows. */
    static Optional<HourRanges> of(WindowSet minutes) {
        List<HourRange> ranges = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            ranges.add(HourRange.of((int) minutes.start(i), (int) minutes.end(i)));
        }
        return ranges.size() > MOST ? Optional.empty() : Optional.of(new HourRanges(ranges));
    }

    public boolean isClosed() {
        return list.isEmpty();
    }

    /** Two ranges that overlap or touch are rarely what was meant. */
    public boolean runIntoEachOther() {
        return spans().minutes().size() < list.size();
    }

    Spans spans() {
        return new Spans(list.stream().map(HourRange::span).toList());
    }
}
