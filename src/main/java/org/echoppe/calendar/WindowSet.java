package org.echoppe.calendar;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Any number of windows as one value: sorted, disjoint, merged where they touch, to the second. */
public final class WindowSet {

    public static final WindowSet EMPTY = new WindowSet(new long[0]);

    private static final int IN_BOTH = 0b1000;
    private static final int IN_EITHER = 0b1110;
    private static final int IN_LEFT_ONLY = 0b0010;

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
        return combine(other, IN_EITHER);
    }

    public WindowSet intersect(WindowSet other) {
        return combine(other, IN_BOTH);
    }

    public WindowSet minus(WindowSet other) {
        return combine(other, IN_LEFT_ONLY);
    }

    /** One walk along both sets; the bits of {@code wanted} say which of the four situations belong to the result. */
    private WindowSet combine(WindowSet other, int wanted) {
        long[] left = bounds;
        long[] right = other.bounds;
        long[] result = new long[left.length + right.length];
        int length = 0;
        for (int i = 0, j = 0; i < left.length || j < right.length; ) {
            long next = Math.min(at(left, i), at(right, j));
            i += at(left, i) == next ? 1 : 0;
            j += at(right, j) == next ? 1 : 0;
            int inside = wanted >> ((i & 1) | (j & 1) << 1) & 1;
            if (inside != (length & 1)) {
                result[length++] = next;
            }
        }
        return ofBounds(Arrays.copyOf(result, length));
    }

    private static long at(long[] bounds, int index) {
        return index < bounds.length ? bounds[index] : Long.MAX_VALUE;
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
    long[] secondsBetween(long[] moments) {
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
    int indexAt(long second) {
        int next = firstBoundAfter(second);
        return (next & 1) == 1 ? next / 2 : -1;
    }

    int size() {
        return bounds.length / 2;
    }

    long start(int index) {
        return bounds[2 * index];
    }

    long end(int index) {
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
