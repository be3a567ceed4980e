package org.echoppe.matching.optimum;

import java.util.Arrays;

/** The mentors a merchant could have, with the points of each; seen from a mentor, the merchants who could come. */
public final class Choices {

    static final Choices NONE = new Choices(new int[0], new int[0], Cost.ALONE);

    final int[] others;
    final int[] points;

    /** What it costs to have none of them. */
    final long alone;

    private Choices(int[] others, int[] points, long alone) {
        this.others = others;
        this.points = points;
        this.alone = alone;
    }

    static Choices of(int[] others, int[] points) {
        return new Choices(others, points, Cost.ALONE);
    }

    public int size() {
        return others.length;
    }

    boolean has(int other) {
        return Arrays.binarySearch(others, other) >= 0;
    }

    int pointsWith(int other) {
        return points[Arrays.binarySearch(others, other)];
    }

    boolean isPinned() {
        return alone == Cost.PIN_BROKEN;
    }

    /** This one or, where it is no choice at all, nobody. */
    Choices only(int other) {
        int at = Arrays.binarySearch(others, other);
        int from = Math.max(0, at);
        int to = Math.max(0, at + 1);
        return new Choices(Arrays.copyOfRange(others, from, to), Arrays.copyOfRange(points, from, to), Cost.PIN_BROKEN);
    }

    Choices without(int other) {
        int at = Arrays.binarySearch(others, other);
        return at < 0 ? this : new Choices(removed(others, at), removed(points, at), alone);
    }

    private static int[] removed(int[] values, int at) {
        int[] shorter = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    Choices with(int other, int worth) {
        int at = -1 - Arrays.binarySearch(others, other);
        if (at < 0) {
            throw new IllegalArgumentException("This choice (%d) is there already.".formatted(other));
        }
        return new Choices(inserted(others, at, other), inserted(points, at, Cost.checked(worth)), alone);
    }

    private static int[] inserted(int[] values, int at, int value) {
        int[] longer = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, at, longer, at + 1, values.length - at);
        longer[at] = value;
        return longer;
    }

    /** Gathers choices in any order. */
    public static final class Builder {

        private long[] gathered = new long[8];
        private int size;

        public Builder add(int other, int points) {
            if (size == gathered.length) {
                gathered = Arrays.copyOf(gathered, 2 * size);
            }
            gathered[size++] = (long) other << Integer.SIZE | Cost.checked(points);
            return this;
        }

        public Choices build() {
            long[] sorted = Arrays.copyOf(gathered, size);
            Arrays.sort(sorted);
            int[] others = Arrays.stream(sorted)
                    .mapToInt(each -> (int) (each >> Integer.SIZE))
                    .toArray();
            refuseTwice(others);
            return of(others, Arrays.stream(sorted).mapToInt(each -> (int) each).toArray());
        }

        private static void refuseTwice(int[] others) {
            for (int i = 1; i < others.length; i++) {
                if (others[i] == others[i - 1]) {
                    throw new IllegalArgumentException("This choice (%d) is there twice.".formatted(others[i]));
                }
            }
        }
    }
}
