package org.echoppe.merchant.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.hours.HourRange;
import org.echoppe.calendar.hours.HourRanges;

/**
 * The ranges of one row as they were typed, and what they mean or what is wrong with them.
 *
 * @param times start, end, start, end …; blank where nothing was typed
 * @param error a text key, or null
 */
record TypedRanges(List<String> times, HourRanges ranges, String error) {

    static final int SHOWN = 2;

    static TypedRanges of(HourRanges ranges) {
        List<String> times = new ArrayList<>();
        ranges.list().forEach(range -> {
            times.add(range.start().toString());
            times.add(range.end().toString());
        });
        while (times.size() < 2 * SHOWN) {
            times.add("");
        }
        return new TypedRanges(times, ranges, null);
    }

    static TypedRanges read(List<String> times) {
        List<HourRange> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i += 2) {
            String start = times.get(i);
            String end = times.get(i + 1);
            if (start.isBlank() && end.isBlank()) {
                continue;
            }
            if (start.isBlank() || end.isBlank()) {
                return wrong(times, "week.half");
            }
            if (TypedTime.read(start).isPresent() && TypedTime.read(start).equals(TypedTime.read(end))) {
                return wrong(times, "week.same");
            }
            Optional<HourRange> range = range(start, end);
            if (range.isEmpty()) {
                return wrong(times, "week.unclear");
            }
            ranges.add(range.get());
        }
        return understood(times, new HourRanges(ranges));
    }

    private static TypedRanges understood(List<String> times, HourRanges ranges) {
        return ranges.runIntoEachOther() ? wrong(times, "week.overlap") : new TypedRanges(times, ranges, null);
    }

    private static TypedRanges wrong(List<String> times, String error) {
        return new TypedRanges(times, HourRanges.CLOSED, error);
    }

    private static Optional<HourRange> range(String start, String end) {
        Optional<LocalTime> from = TypedTime.read(start);
        Optional<LocalTime> to = TypedTime.read(end);
        return from.isEmpty() || to.isEmpty() || !HourRange.isPossible(from.get(), to.get())
                ? Optional.empty()
                : Optional.of(new HourRange(from.get(), to.get()));
    }

    boolean isWrong() {
        return error != null;
    }
}
