package org.echoppe.mentor.busy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.busy.Fetched.File;
import org.echoppe.mentor.busy.Fetched.Nothing;

/** Every minute, on every node, asks the addresses that are due; a lock makes sure that one node asks each. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class BusyRound {

    private static final Logger LOG = System.getLogger(BusyRound.class.getName());
    private static final int MOST = 30;

    @Inject
    private BusyDesk desk;

    @Inject
    private Visitor visitor;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void goRound() {
        for (int asked = 0; asked < MOST; asked++) {
            visitor.work(null);
            Optional<DueCalendar> due = desk.claim();
            if (due.isEmpty()) {
                return;
            }
            ask(due.get());
        }
    }

    private void ask(DueCalendar due) {
        visitor.work(due.town());
        try {
            tell(due, CalendarFetch.FROM_THE_INTERNET.fetch(due.url()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What (%s) said could not be kept.".formatted(due), e);
        }
    }

    private void tell(DueCalendar due, Fetched fetched) {
        if (fetched instanceof File file) {
            desk.told(due.id(), file.content());
        } else if (fetched instanceof Nothing nothing) {
            desk.failed(due.id(), nothing.because());
        }
    }
}
