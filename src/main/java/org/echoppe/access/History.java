package org.echoppe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Who did what to whom, written in the transaction that does it. Details carry ids and figures, never a token or a password. */
@ApplicationScoped
public class History {

    private static final int LONGEST = 500;

    @Inject
    private AccessStore store;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Notes a change; {@code what} is a past participle of the room's words, such as {@code session.booked}. */
    public void note(String what, UUID subject, String detail) {
        String kept = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
        store.add(new HistoryEntry(visitor, clock.instant(), what, subject, kept));
    }
}
