package org.echoppe.booking.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.echoppe.booking.SessionId;

/** Counts what is kept of a session. */
@ApplicationScoped
@Transactional
public class AfterFixture {

    @PersistenceContext
    private EntityManager em;

    public long rows(SessionId session) {
        return count("select count(a) from AfterAnswer a where a.session.value = :session", session);
    }

    public long told(SessionId session) {
        return count(
                "select count(h) from HistoryEntry h where h.subject = :session and h.what = 'session.answered'",
                session);
    }

    private long count(String query, SessionId session) {
        return em.createQuery(query, Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }
}
