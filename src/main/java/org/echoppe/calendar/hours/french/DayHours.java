package org.echoppe.calendar.hours.french;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The ranges of one day, in order, in minutes after midnight; no range means closed. */
record DayHours(List<Span> spans) {

    static final DayHours CLOSED = new DayHours(List.of());
    static final int DAY = 24 * 60;

    /** A range of a day; an end after 24:00 lies on the next day. */
    record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }

        @Override
        public String toString() {
            return clock(start) + "-" + clock(end > DAY ? end - DAY : end);
        }

        private static String clock(int minutes) {
            return "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }
    }

    DayHours {
        spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    static DayHours closingAt(int minutes) {
        return new DayHours(List.of(new Span(0, minutes == 0 ? DAY : minutes)));
    }

    int closing() {
        return spans.get(spans.size() - 1).end();
    }

    /** Closing earlier than the last range begins is no closing time, unless it is late at night. */
    boolean canEndAt(int minutes) {
        return minutes > spans.get(spans.size() - 1).start || minutes <= HourRun.LATE_NIGHT;
    }

    /** The same with another closing time, which may lie after midnight. */
    DayHours until(int minutes) {
        Span last = spans.get(spans.size() - 1);
        List<Span> changed = new ArrayList<>(spans.subList(0, spans.size() - 1));
        changed.add(new Span(last.start, minutes > last.start ? minutes : minutes + DAY));
        return new DayHours(changed);
    }

    boolean overlapsItself() {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    boolean overlaps(DayHours other) {
        return spans.stream().anyMatch(span -> other.spans.stream().anyMatch(span::overlaps));
    }

    boolean passesMidnight() {
        return spans.stream().anyMatch(span -> span.end > DAY);
    }

    DayHours and(DayHours other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new DayHours(all);
    }

    DayHours without(DayPart part) {
        return new DayHours(spans.stream().filter(span -> !part.covers(span)).toList());
    }

    boolean isWithin(DayPart part) {
        return spans.stream().allMatch(part::covers);
    }

    /** Whether taking this part of the day away leaves no doubt about which ranges go. */
    boolean isCutCleanlyBy(DayPart part) {
        return spans.stream().anyMatch(part::covers)
                && spans.stream().noneMatch(span -> part.touches(span) && !part.covers(span));
    }

    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(","));
    }
}
