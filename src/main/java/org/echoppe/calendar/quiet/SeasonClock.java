package org.echoppe.calendar.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.Peak;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/**
 * Tells time that stands still in a shop's busy weeks: what is due after so many days is due after so many days that counted,
 * and never while the clock stands. Exact to the second, across clock changes, for a busy day lasts from midnight to midnight
 * on the town's wall.
 */
public record SeasonClock(WindowSet still) {

    /** Stands still in these weeks. */
    public static SeasonClock of(List<Peak> peaks, ZoneId zone) {
        return new SeasonClock(QuietTime.peaks(peaks, zone));
    }

    /** Stands still here as well: a pause of the two, say. */
    public SeasonClock without(TimeWindow more) {
        return new SeasonClock(still.union(WindowSet.of(more)));
    }

    public boolean standsStill(Instant now) {
        return still.contains(now);
    }

    /** When it goes on; empty while it runs. */
    public Optional<Instant> goesOn(Instant now) {
        int window = still.indexAt(now.getEpochSecond());
        return window < 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(still.end(window)));
    }

    /** What it counted between the two moments. */
    public Duration between(Instant from, Instant until) {
        long start = from.getEpochSecond();
        long end = until.getEpochSecond();
        if (start >= end) {
            return Duration.ZERO;
        }
        WindowSet asked = WindowSet.of(start, end);
        long[] moments = {start, end};
        return Duration.ofSeconds(asked.minus(still).secondsBetween(moments)[0]);
    }

    /** The first moment at which it runs and has counted so much. */
    public Instant after(Instant start, Duration length) {
        long at = start.getEpochSecond();
        long left = length.toSeconds();
        for (int window = 0; window < still.size(); window++) {
            if (still.end(window) > at) {
                long runs = Math.max(0, still.start(window) - at);
                if (runs > left) {
                    return Instant.ofEpochSecond(at + left);
                }
                left -= runs;
                at = still.end(window);
            }
        }
        return Instant.ofEpochSecond(at + left);
    }
}
