package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeId;

/** Sessions as calendars show them, straight from the database. */
@ApplicationScoped
class CalendarSessions {

    private static final String SESSIONS = """
            select new org.echoppe.booking.CalendarSession(
                s, coalesce(s.change.at, s.bookedAt), m.data.shop, m.data.street,
                concat(m.data.postcode, ' ', m.data.city), e.name)
            from Session s join Merchant m on m.id = s.merchant join Mentor e on e.id = s.mentor
            where (s.status <> org.echoppe.booking.SessionStatus.CANCELLED and s.endsAt > :since
                or s.status = org.echoppe.booking.SessionStatus.CANCELLED and coalesce(s.change.at, s.endsAt) > :since)
            """;

    @PersistenceContext
    private EntityManager em;

    List<CalendarSession> of(MentorId mentor, Instant since) {
        return since(SESSIONS + "and s.mentor = :whose order by s.startsAt, s.id.value", mentor, since);
    }

    List<CalendarSession> of(ProgrammeId programme, Instant since) {
        return since(SESSIONS + "and s.programme = :whose order by s.startsAt, s.id.value", programme, since);
    }

    private List<CalendarSession> since(String query, Object whose, Instant since) {
        return em.createQuery(query, CalendarSession.class)
                .setParameter("whose", whose)
                .setParameter("since", since)
                .getResultList();
    }
}
