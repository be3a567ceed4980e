package org.echoppe.calendar.quiet;

import java.util.Optional;
import org.echoppe.calendar.WindowSet;

/** What it is worth, in seconds of quiet, that a slot lies next to something; less than a quarter of an hour is equal. */
final class Packing {

    private static final long IN_THE_STREET = 900;
    private static final long NEARBY = 600;
    private static final long AT_THE_EDGE = 300;

    private final Beside beside;
    private final long length;
    private final long grid;

    /** @param length of a slot, on a grid of so many seconds */
    Packing(Beside beside, long length, long grid) {
        this.beside = beside;
        this.length = length;
        this.grid = grid;
    }

    long worth(long start, boolean isFirst, boolean isLast) {
        if (!beside.packing()) {
            return 0;
        }
        if (isAfter(beside.street(), start) || isBefore(beside.street(), start)) {
            return IN_THE_STREET;
        }
        if (isAfter(beside.near(), start) || isBefore(beside.near(), start)) {
            return NEARBY;
        }
        return isFirst || isLast ? AT_THE_EDGE : 0;
    }

    Optional<QuietReason> reason(long start) {
        if (isAfter(beside.street(), start)) {
            return Optional.of(QuietReason.visit("after", "street"));
        }
        if (isBefore(beside.street(), start)) {
            return Optional.of(QuietReason.visit("before", "street"));
        }
        if (isAfter(beside.near(), start)) {
            return Optional.of(QuietReason.visit("after", "near"));
        }
        return isBefore(beside.near(), start) ? Optional.of(QuietReason.visit("before", "near")) : Optional.empty();
    }

    private boolean isAfter(WindowSet visits, long start) {
        return visits.indexAt(start - grid) >= 0;
    }

    /** Nothing of the same length fits in between. */
    private boolean isBefore(WindowSet visits, long start) {
        long end = start + length;
        return visits.startFrom(end) < end + length;
    }
}
