package org.echoppe.booking;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.echoppe.access.Visitor;

/** Once a night, on every node, forgets requests nobody will ask again and slots nobody is kept; a second node finds nothing left to do. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Sweep {

    @Inject
    private BookingDesk desk;

    @Inject
    private HoldDesk holds;

    @Inject
    private Visitor visitor;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void goRound() {
        visitor.work(null);
        desk.forgetOldRequests();
        holds.forgetExpired();
    }
}
