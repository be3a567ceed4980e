package org.echoppe.notification;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Instant;
import org.echoppe.shared.Settings;

/**
 * Goes round every few seconds, on every node: claims make sure that each message has one carrier. A server that cannot be
 * reached is left alone for a while, up to a minute; that costs no message its turn.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    private static final int FIRST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 60;

    @Resource(lookup = "java:jboss/mail/Echoppe")
    private Session mail;

    @Inject
    private Round round;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private Instant restsUntil = Instant.MIN;
    private int pause = FIRST_PAUSE;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void goRound() {
        if (settings.hasMailServer() && !clock.instant().isBefore(restsUntil)) {
            rest(deliver());
        }
    }

    private boolean deliver() {
        try (var line = new MailLine(
                mail, settings.smtpUser().orElse(null), settings.smtpPassword().orElse(null))) {
            return round.go(line);
        }
    }

    private void rest(boolean wasReached) {
        if (wasReached) {
            pause = FIRST_PAUSE;
        } else {
            restsUntil = clock.instant().plusSeconds(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }
}
