package org.echoppe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Logger;

/** The one clock of the house; it runs from now, or from the instant the operator asked for, and then says so. */
@ApplicationScoped
class ClockSource {

    private static final Logger LOG = Logger.getLogger(ClockSource.class.getName());

    @Produces
    @Singleton
    Clock clock(Settings settings) {
        Clock real = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
        return settings.clockStart().map(start -> movedTo(start, real)).orElse(real);
    }

    private static Clock movedTo(Instant start, Clock real) {
        LOG.warning(() -> "The clock starts at %s (ECHOPPE_CLOCK). Never do this in production.".formatted(start));
        return Clock.offset(real, Duration.between(real.instant(), start));
    }
}
