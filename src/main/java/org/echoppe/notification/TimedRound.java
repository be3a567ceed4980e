package org.echoppe.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every ten minutes, on every node, writes the letters whose time has come; each is written once. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class TimedRound {

    @Inject
    private TimedWork work;

    @Schedule(hour = "*", minute = "*/10", second = "15", persistent = false)
    void goRound() {
        work.go();
    }
}
