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
import org.echoppe.shared.Settings;

/**
 * Goes round every few seconds, on every node: claims make sure that each message has one carrier. A server that cannot be
 * reached is left alone for a while, up to a minute; that costs no message its turn.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    @Resource(lookup = "java:jboss/mail/Echoppe")
    private Session mail;

    @Inject
    private Round round;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final Rest rest = new Rest();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void goRound() {
        if (settings.hasMailServer() && rest.isOver(clock.instant())) {
            rest.after(deliver(), clock.instant());
        }
    }

    private boolean deliver() {
        try (var line = new MailLine(
                mail, settings.smtpUser().orElse(null), settings.smtpPassword().orElse(null))) {
            return round.go(line);
        }
    }
}
