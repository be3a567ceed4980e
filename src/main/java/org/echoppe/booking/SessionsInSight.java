package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.mentor.MentorDesk;

/** The sessions the visitor may see: their own; for the coordinator all of the town. Any other does not exist for them. */
@ApplicationScoped
class SessionsInSight {

    @Inject
    private Sessions sessions;

    @Inject
    private MentorDesk mentors;

    @Inject
    private Visitor visitor;

    Session session(SessionId id) {
        return sessions.session(id).filter(this::isTheirs).orElseThrow(() -> new NotAllowedException("session", id));
    }

    /** The same of several at once. */
    List<Session> sessions(List<SessionId> ids) {
        List<Session> found = sessions.all(ids);
        if (found.size() < ids.size() || !found.stream().allMatch(this::isTheirs)) {
            throw new NotAllowedException("session", ids);
        }
        return found;
    }

    /** Locks the row, so that moving, cancelling and noting one session are done one after the other. */
    Session locked(SessionId id) {
        Session session = session(id);
        sessions.lock(session);
        return session;
    }

    private boolean isTheirs(Session session) {
        return switch (visitor.role()) {
            case MERCHANT -> session.merchant().value().equals(visitor.merchant());
            case MENTOR -> session.mentor().equals(mentors.me());
            case COORDINATOR, SYSTEM -> true;
            case SPONSOR, NOBODY -> false;
        };
    }
}
