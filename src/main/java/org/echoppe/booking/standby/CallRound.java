package org.echoppe.booking.standby;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.echoppe.access.Visitor;

/** Every few seconds, on every node, asks the relays where the time of a merchant's own mentor is over, and closes what is over. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class CallRound {

    private static final Logger LOG = System.getLogger(CallRound.class.getName());

    @Inject
    private CallDesk desk;

    @Inject
    private Visitor visitor;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void goRound() {
        visitor.work(null);
        desk.due().forEach(this::moveOn);
    }

    private void moveOn(DueCall due) {
        visitor.work(due.municipality());
        try {
            desk.moveOn(due.call());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The call (%s) was not moved on.".formatted(due.call()), e);
        }
    }
}
