package org.echoppe.calendar.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/** The stretches in which a shop is open and not in a rush, and how far a moment lies from their noisy edges. */
final class QuietZones {

    private static final Duration MARGIN = Duration.ofDays(1);
    private static final long NEAR = 90 * 60;

    private final SlotQuestion asked;
    private final WindowSet rush;
    private final WindowSet open;
    private final WindowSet calm;

    QuietZones(SlotQuestion asked) {
        this.asked = asked;
        TimeWindow around = new TimeWindow(
                asked.within().start().minus(MARGIN), asked.within().end().plus(MARGIN));
        this.rush = QuietTime.during(asked.shop().rush(), around, asked.zone(), asked.holidays());
        this.open = QuietTime.during(asked.shop().opening(), around, asked.zone(), asked.holidays());
        this.calm = open.minus(rush);
    }

    long distanceToNoise(long start, long end) {
        int zone = calm.indexAt(start);
        return zone < 0 ? 0 : Math.max(0, Math.min(start - calm.start(zone), calm.end(zone) - end));
    }

    /** How calm each day is as a whole, from 0 to 1: the share of its opening hours that is no rush. */
    double[] calmShares(long[] midnights) {
        long[] calmSeconds = calm.secondsBetween(midnights);
        long[] openSeconds = open.secondsBetween(midnights);
        return IntStream.range(0, calmSeconds.length)
                .mapToDouble(day -> openSeconds[day] == 0 ? 0 : (double) calmSeconds[day] / openSeconds[day])
                .toArray();
    }

    QuietReason reason(TimeWindow window) {
        long start = window.start().getEpochSecond();
        int zone = calm.indexAt(start);
        return zone < 0 ? calm(window) : reason(window, calm.start(zone), calm.end(zone));
    }

    private QuietReason reason(TimeWindow window, long zoneStart, long zoneEnd) {
        Optional<LocalTime> nextRush =
                rushAround(zoneEnd, zoneEnd - window.end().getEpochSecond());
        if (nextRush.isPresent()) {
            return QuietReason.beforeRush(nextRush.get());
        }
        return rushAround(zoneStart - 1, window.start().getEpochSecond() - zoneStart)
                .map(QuietReason::afterRush)
                .orElseGet(() -> calm(window));
    }

    private QuietReason calm(TimeWindow window) {
        return QuietReason.calm(onTheWall(window.start()));
    }

    /** The middle of the rush that goes on at this moment, if the slot is near it. */
    private Optional<LocalTime> rushAround(long second, long distance) {
        int index = distance > NEAR ? -1 : rush.indexAt(second);
        return index < 0
                ? Optional.empty()
                : Optional.of(onTheWall(Instant.ofEpochSecond((rush.start(index) + rush.end(index)) / 2))
                        .toLocalTime());
    }

    private ZonedDateTime onTheWall(Instant instant) {
        return instant.atZone(asked.zone());
    }
}
