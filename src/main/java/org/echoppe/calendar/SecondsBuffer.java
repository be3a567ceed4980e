package org.echoppe.calendar;

import java.util.Arrays;

/** Collects windows that arrive in order of their start and merges those that touch. */
public final class SecondsBuffer {

    private long[] bounds;
    private int length;

    public SecondsBuffer(int expectedWindows) {
        bounds = new long[Math.max(8, 2 * expectedWindows)];
    }

    public void add(long start, long end) {
        if (start >= end) {
            return;
        }
        if (length > 0 && start <= bounds[length - 1]) {
            bounds[length - 1] = Math.max(bounds[length - 1], end);
        } else {
            append(start, end);
        }
    }

    private void append(long start, long end) {
        if (length == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * length);
        }
        bounds[length++] = start;
        bounds[length++] = end;
    }

    public WindowSet toWindowSet() {
        return WindowSet.ofBounds(Arrays.copyOf(bounds, length));
    }
}
