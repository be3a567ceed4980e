package org.echoppe.notification;

import java.time.Instant;

/** How long whoever could not be reached is left alone: five seconds, ten and so on, up to a minute. */
final class Rest {

    private static final int FIRST = 5;
    private static final int LONGEST = 60;

    private Instant until = Instant.MIN;
    private int pause = FIRST;

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    void after(boolean wasReached, Instant now) {
        if (wasReached) {
            pause = FIRST;
        } else {
            until = now.plusSeconds(pause);
            pause = Math.min(2 * pause, LONGEST);
        }
    }
}
