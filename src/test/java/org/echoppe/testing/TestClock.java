package org.echoppe.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The house's clock in integration tests: it stands still until told otherwise. */
@Alternative
@Priority(100)
@ApplicationScoped
public class TestClock extends Clock {

    /** Tuesday 2 March 2027, nine o’clock in Paris: no holiday within three weeks, no clock change before the 28th. */
    public static final Instant TUESDAY_NINE = Instant.parse("2027-03-02T08:00:00Z");

    private volatile Instant instant = TUESDAY_NINE;

    public void set(Instant newInstant) {
        instant = newInstant;
    }

    public void forward(Duration duration) {
        instant = instant.plus(duration);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }
}
