package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.echoppe.access.Visitor;
import org.echoppe.programme.ProgrammeDesk;

/** Writes down who changes a session now, why, and whether that is late. */
@ApplicationScoped
class ChangeSlips {

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    SessionChange of(Session session, ChangeReason reason) {
        Instant now = clock.instant();
        Instant inTime = session.window()
                .start()
                .minus(programmes.view(session.programme()).rules().notice());
        return new SessionChange(now, visitor.role(), reason, now.isAfter(inTime), null, null);
    }
}
