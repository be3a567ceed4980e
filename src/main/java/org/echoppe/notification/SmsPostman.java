package org.echoppe.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import org.echoppe.access.Visitor;
import org.echoppe.notification.sms.GatewayRecipe;
import org.echoppe.notification.sms.HttpGateway;
import org.echoppe.notification.sms.SmsGateway;
import org.echoppe.shared.Settings;

/**
 * Goes round for short messages as the {@link Postman} does for mails, apart from it, so that neither waits for the other.
 * Without a gateway it carries nothing and only puts away what is over.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SmsPostman {

    @Inject
    private Round round;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final Rest rest = new Rest();
    private SmsGateway gateway;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void goRound() {
        if (settings.hasSmsGateway() && rest.isOver(clock.instant())) {
            rest.after(round.go(new SmsLine(gateway())), clock.instant());
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @ActivateRequestContext
    void tidy() {
        visitor.work(null);
        deliveries.tidy();
    }

    private SmsGateway gateway() {
        if (gateway == null) {
            gateway = new HttpGateway(GatewayRecipe.read(settings::sms));
        }
        return gateway;
    }
}
