package org.echoppe.booking.round;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.calendar.WindowSet;

/**
 * One door to knock at.
 *
 * @param key  whose it is
 * @param when when one may be inside: quiet time, or the very window of a booked session
 */
record Call<K>(K key, Spot spot, WindowSet when, Duration length, boolean booked) {

    /** The first stay from then on, if there is one. */
    Optional<TimeWindow> from(Instant arrival) {
        return when.windows().stream()
                .filter(window -> !later(window.start(), arrival).plus(length).isAfter(window.end()))
                .findFirst()
                .map(window -> TimeWindow.of(later(window.start(), arrival), length));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
