package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.access.Visitor;
import org.echoppe.shared.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down when messages should leave and do not: the oldest has waited for more than a quarter of an hour. */
@Readiness
@ApplicationScoped
public class MailReadiness implements HealthCheck {

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Override
    @ActivateRequestContext
    public HealthCheckResponse call() {
        visitor.work(null);
        Optional<Instant> oldest = outbox.oldestWaiting(Channel.MAIL);
        var answer = HealthCheckResponse.named("mail").withData("server", settings.hasMailServer());
        oldest.ifPresent(since -> answer.withData("waitingSince", since.toString()));
        return answer.status(
                        !settings.hasMailServer() || oldest.map(this::isRecent).orElse(true))
                .build();
    }

    private boolean isRecent(Instant since) {
        return !since.plus(LONGEST_WAIT).isBefore(clock.instant());
    }
}
