package org.echoppe.calendar.hours;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.echoppe.calendar.SecondsBuffer;
import org.echoppe.calendar.WindowSet;

/** The time ranges of one day, in minutes after midnight; an end after 24:00 lies on the next day. */
final class Spans {

    static final int DAY = 24 * 60;
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

    private final List<Span> list;
    private final WindowSet minutes;
    private final WindowSet today;
    private final WindowSet tomorrow;

    Spans(List<Span> spans) {
        this.list = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        this.minutes = minutes(list);
        this.today = minutes.intersect(WindowSet.of(0, DAY));
        int latest = list.stream().mapToInt(Span::end).max().orElse(0);
        this.tomorrow = latest <= DAY ? WindowSet.EMPTY : WindowSet.of(0, latest - DAY);
    }

    static Spans of(WindowSet minutes) {
        return new Spans(IntStream.range(0, minutes.size())
                .mapToObj(i -> new Span((int) minutes.start(i), (int) minutes.end(i)))
                .toList());
    }

    private static WindowSet minutes(List<Span> spans) {
        SecondsBuffer minutes = new SecondsBuffer(spans.size());
        spans.forEach(span -> minutes.add(span.start, span.end));
        return minutes.toWindowSet();
    }

    List<Span> list() {
        return list;
    }

    /** What of it lies on the day itself, as a set of minutes. */
    WindowSet today() {
        return today;
    }

    /** All of it, as minutes after the day's midnight. */
    WindowSet minutes() {
        return minutes;
    }

    /** What of it lies on the day after, as a set of that day's minutes. */
    WindowSet tomorrow() {
        return tomorrow;
    }

    boolean isWholeDay() {
        return equals(WHOLE_DAY);
    }

    boolean reachesIntoTheNextDay() {
        return !tomorrow.isEmpty();
    }

    boolean overlaps(Spans others) {
        return list.stream().anyMatch(span -> others.list.stream().anyMatch(span::overlaps));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && list.equals(spans.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.stream().map(Span::toString).collect(Collectors.joining(","));
    }
}
