package org.echoppe.booking.standby;

import java.time.Duration;

/** For how long a mentor can put themselves on standby; then it ends by itself. */
public enum StandbyTime {
    HALF_AN_HOUR(30),
    AN_HOUR(60),
    TWO_HOURS(120);

    private final int minutes;

    StandbyTime(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
