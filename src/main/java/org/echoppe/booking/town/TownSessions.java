package org.echoppe.booking.town;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.echoppe.booking.SessionStatus;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeId;

/** Sessions of a town as its coordinator looks through them, a page at a time. */
@ApplicationScoped
class TownSessions {

    private static final String ROWS = """
            select new org.echoppe.booking.town.TownSession(
                s.id, s.startsAt, s.endsAt, s.mode, s.status, s.cancelledBy, s.change, s.minutesDone,
                s.merchant, m.data.shop, m.data.phone, s.mentor, e.name)
            """;
    private static final String FROM = """
            from Session s join Merchant m on m.id = s.merchant join Mentor e on e.id = s.mentor
            where s.programme = :programme and s.startsAt >= :from and s.startsAt < :until
            """;

    @PersistenceContext
    private EntityManager em;

    /** What is looked for, with the days as a window. */
    record Wanted(ProgrammeId programme, TimeWindow window, MentorId mentor, String shop, SessionStatus status) {

        private String conditions() {
            return (mentor == null ? "" : " and s.mentor = :mentor")
                    + (shop == null ? "" : " and m.naturalKey like :shop")
                    + (status == null ? "" : " and s.status = :status");
        }

        private <T> TypedQuery<T> fill(TypedQuery<T> query) {
            query.setParameter("programme", programme)
                    .setParameter("from", window.start())
                    .setParameter("until", window.end());
            if (mentor != null) {
                query.setParameter("mentor", mentor);
            }
            if (shop != null) {
                query.setParameter("shop", "%" + shop + "%");
            }
            return status == null ? query : query.setParameter("status", status);
        }
    }

    int count(Wanted wanted) {
        var query = em.createQuery("select count(s) " + FROM + wanted.conditions(), Long.class);
        return wanted.fill(query).getSingleResult().intValue();
    }

    /** In their order of time. */
    List<TownSession> page(Wanted wanted, int first, int most) {
        String sorted = ROWS + FROM + wanted.conditions() + " order by s.startsAt, m.data.shop, s.id.value";
        return wanted.fill(em.createQuery(sorted, TownSession.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** A mentor's sessions that end after this, in their order of time, without the cancelled ones. */
    List<TownSession> of(MentorId mentor, Instant moment) {
        return em.createQuery(ROWS + """
                        from Session s join Merchant m on m.id = s.merchant join Mentor e on e.id = s.mentor
                        where s.mentor = :mentor and s.status <> :cancelled and s.endsAt > :moment
                        order by s.startsAt
                        """, TownSession.class)
                .setParameter("mentor", mentor)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("moment", moment)
                .getResultList();
    }
}
