package org.echoppe.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The time ranges of one day, in minutes after midnight; an end after 24:00 lies on the next day. */
record Spans(List<Span> list) {

    static final int DAY = 24 * 60;
    static final Spans NONE = new Spans(List.of());
    static final Spans WHOLE_DAY = new Spans(List.of(new Span(0, DAY)));

    /** From {@code start} up to, and without, {@code end}. */
    record Span(int start, int end) {

        Span {
            if (start < 0 || start >= DAY || end <= start || end > 2 * DAY) {
                throw new IllegalArgumentException("No such range of a day (%d, %d).".formatted(start, end));
            }
        }

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

    Spans {
        list = list.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    static Spans of(int... startsAndEnds) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < startsAndEnds.length; i += 2) {
            spans.add(new Span(startsAndEnds[i], startsAndEnds[i + 1]));
        }
        return new Spans(spans);
    }

    /** What of it lies on the day itself, as a set of minutes. */
    WindowSet today() {
        SecondsBuffer minutes = new SecondsBuffer(list.size());
        list.forEach(span -> minutes.add(span.start, Math.min(span.end, DAY)));
        return minutes.toWindowSet();
    }

    /** All of it, as minutes after the day's midnight. */
    WindowSet minutes() {
        SecondsBuffer minutes = new SecondsBuffer(list.size());
        list.forEach(span -> minutes.add(span.start, span.end));
        return minutes.toWindowSet();
    }

    /** What of it lies on the day after, as a set of that day's minutes. */
    WindowSet tomorrow() {
        int latest = list.stream().mapToInt(Span::end).max().orElse(0);
        return latest <= DAY ? WindowSet.EMPTY : WindowSet.ofBounds(new long[] {0, latest - DAY});
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean isWholeDay() {
        return equals(WHOLE_DAY);
    }

    boolean reachesIntoTheNextDay() {
        return list.stream().anyMatch(span -> span.end > DAY);
    }

    boolean overlapsItself() {
        return list.stream().anyMatch(span -> list.stream().anyMatch(other -> other != span && other.overlaps(span)));
    }

    boolean overlaps(Spans others) {
        return list.stream().anyMatch(span -> others.list.stream().anyMatch(span::overlaps));
    }

    Spans and(Spans others) {
        List<Span> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Spans(all);
    }

    @Override
    public String toString() {
        return list.stream().map(Span::toString).collect(Collectors.joining(","));
    }
}
