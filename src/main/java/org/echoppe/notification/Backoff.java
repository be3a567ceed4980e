package org.echoppe.notification;

import java.time.Duration;

/** How long a refused message waits: one minute, two, four and so on up to an hour, each a little shorter or longer. */
record Backoff(double dice) {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final double JITTER = 0.2;
    private static final int DOUBLINGS = 6;

    /** @param attempts how often it was tried, this time included */
    Duration after(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        Duration plain = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        double factor = 1 - JITTER + 2 * JITTER * dice;
        return Duration.ofMillis(Math.round(Math.min(plain.toMillis() * factor, LONGEST.toMillis())));
    }
}
