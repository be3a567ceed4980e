package org.echoppe.calendar;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Any number of windows as one value: sorted, disjoint, merged where they touch, to the second. */
public final class WindowSet {

    public static final WindowSet EMPTY = new WindowSet(new long[0]);

    /** Start, end, start, end … in epoch seconds, strictly rising; so an odd index means "inside". */
    private final long[] bounds;

    private WindowSet(long[] bounds) {
        this.bounds = bounds;
    }

    public static WindowSet of(TimeWindow... windows) {
        return of(Arrays.asList(windows));
    }

    public static WindowSet of(Collection<TimeWindow> windows) {
        long[] starts = windows.stream()
                .mapToLong(window -> window.start().getEpochSecond())
                .toArray();
        long[] ends = windows.stream()
                .mapToLong(window -> window.end().getEpochSecond())
                .toArray();
        return ofUnsorted(starts, ends);
    }

    /** One window in plain numbers: epoch seconds, or whatever else its owner counts in. */
    public static WindowSet of(long start, long end) {
        if (start >= end) {
            throw new IllegalArgumentException("The start (%d) must lie before the end (%d).".formatted(start, end));
        }
        return new WindowSet(new long[] {start, end});
    }

    /** Sorted apart, the starts and the ends still tell how many windows are open at any moment. */
    private static WindowSet ofUnsorted(long[] starts, long[] ends) {
        Arrays.sort(starts);
        Arrays.sort(ends);
        SecondsBuffer merged = new SecondsBuffer(starts.length);
        for (int from = 0, to = 0; to < ends.length; to++) {
            if (to + 1 == ends.length || starts[to + 1] > ends[to]) {
                merged.add(starts[from], ends[to]);
                from = to + 1;
            }
        }
        return merged.toWindowSet();
    }

    /** The caller promises strictly rising bounds and gives the array away. */
    static WindowSet ofBounds(long[] bounds) {
        return bounds.length == 0 ? EMPTY : new WindowSet(bounds);
    }

    public WindowSet union(WindowSet other) {
        long[] left = bounds;
        long[] right = other.bounds;
        SecondsBuffer merged = new SecondsBuffer((left.length + right.length) / 2);
        for (int i = 0, j = 0; i < left.length || j < right.length; ) {
            boolean fromLeft = j == right.length || i < left.length && left[i] <= right[j];
            if (fromLeft) {
                merged.add(left[i], left[i + 1]);
                i += 2;
            } else {
                merged.add(right[j], right[j + 1]);
                j += 2;
            }
        }
        return merged.toWindowSet();
    }

    public WindowSet intersect(WindowSet other) {
        long[] left = bounds;
        long[] right = other.bounds;
        SecondsBuffer common = new SecondsBuffer(Math.max(left.length, right.length) / 2);
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            common.add(Math.max(left[i], right[j]), Math.min(left[i + 1], right[j + 1]));
            if (left[i + 1] < right[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return common.toWindowSet();
    }

    /** What is left of each window when the others are cut out of it; a pointer to the others only moves forward. */
    public WindowSet minus(WindowSet other) {
        if (other.isEmpty()) {
            return this;
        }
        long[] taken = other.bounds;
        SecondsBuffer left = new SecondsBuffer((bounds.length + taken.length) / 2);
        int next = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            long start = bounds[i];
            while (next < taken.length && taken[next + 1] <= start) {
                next += 2;
            }
            for (int j = next; j < taken.length && taken[j] < bounds[i + 1]; j += 2) {
                left.add(start, taken[j]);
                start = taken[j + 1];
            }
            left.add(start, bounds[i + 1]);
        }
        return left.toWindowSet();
    }

    public boolean contains(TimeWindow window) {
        int next = firstBoundAfter(window.start().getEpochSecond());
        return (next & 1) == 1 && !window.end().isAfter(Instant.ofEpochSecond(bounds[next]));
    }

    public boolean contains(Instant instant) {
        return (firstBoundAfter(instant.getEpochSecond()) & 1) == 1;
    }

    private int firstBoundAfter(long second) {
        int found = Arrays.binarySearch(bounds, second);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public long minutes() {
        long seconds = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            seconds += bounds[i + 1] - bounds[i];
        }
        return seconds / 60;
    }

    /** The seconds inside between each of these rising moments and the next. */
    public long[] secondsBetween(long[] moments) {
        long[] seconds = new long[Math.max(0, moments.length - 1)];
        for (int i = 0, day = 0; i < bounds.length && day < seconds.length; ) {
            long start = Math.max(bounds[i], moments[day]);
            long end = Math.min(bounds[i + 1], moments[day + 1]);
            seconds[day] += Math.max(0, end - start);
            if (bounds[i + 1] <= moments[day + 1]) {
                i += 2;
            } else {
                day++;
            }
        }
        return seconds;
    }

    public List<TimeWindow> windows() {
        return IntStream.range(0, size()).mapToObj(this::window).toList();
    }

    private TimeWindow window(int index) {
        return new TimeWindow(Instant.ofEpochSecond(start(index)), Instant.ofEpochSecond(end(index)));
    }

    /** The index of the window that includes this second, or -1. */
    public int indexAt(long second) {
        int next = firstBoundAfter(second);
        return (next & 1) == 1 ? next / 2 : -1;
    }

    /** The first start at this second or later; the end of all time where there is none. */
    public long startFrom(long second) {
        int next = firstBoundAfter(second - 1);
        int start = next + (next & 1);
        return start < bounds.length ? bounds[start] : Long.MAX_VALUE;
    }

    public int size() {
        return bounds.length / 2;
    }

    public long start(int index) {
        return bounds[2 * index];
    }

    public long end(int index) {
        return bounds[2 * index + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WindowSet set && Arrays.equals(bounds, set.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return windows().toString();
    }
}
