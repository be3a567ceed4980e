package org.echoppe.booking.waiting;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.echoppe.access.Visitor;

/** Every minute, on every node, offers what was freed to who waits; a lock makes sure that one node offers each. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class WaitingRound {

    private static final Logger LOG = System.getLogger(WaitingRound.class.getName());

    @Inject
    private WaitingDesk desk;

    @Inject
    private Visitor visitor;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void goRound() {
        visitor.work(null);
        desk.openTimes().forEach(this::offer);
    }

    private void offer(OpenTime open) {
        visitor.work(open.municipality());
        try {
            desk.offerNext(open.freed());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The freed time (%s) was not offered.".formatted(open.freed()), e);
        }
    }
}
