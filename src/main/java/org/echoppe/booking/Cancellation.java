package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.echoppe.access.History;

/** The one way a session is cancelled, whoever does it: its time is free again, and both sides may be told why. */
@ApplicationScoped
class Cancellation {

    @Inject
    private Sessions sessions;

    @Inject
    private ChangeSlips slips;

    @Inject
    private History history;

    @Inject
    private Event<Object> announcements;

    /** @param reason null where none was given */
    void of(Session session, ChangeReason reason) {
        session.cancel(slips.of(session, reason));
        sessions.freeTicksOf(session);
        history.note(
                "session.cancelled", session.id().value(), session.window() + (reason == null ? "" : " " + reason));
        announcements.fire(Announcement.cancelled(session));
    }
}
