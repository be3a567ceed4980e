package org.echoppe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** The one clock of the house; a demonstration may start it elsewhere in time. */
@ApplicationScoped
class ClockSource {

    @Produces
    @Singleton
    Clock clock(Settings settings) {
        Clock real = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1));
        return settings.clockStart()
                .map(start -> Clock.offset(real, Duration.between(real.instant(), start)))
                .orElse(real);
    }
}
