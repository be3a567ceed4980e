package org.echoppe.booking.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.echoppe.calendar.WindowSet;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** What takes time from now on: sessions in the database, and the mentors' own calendars. */
@ApplicationScoped
class BookedTimes {

    @PersistenceContext
    private EntityManager em;

    List<BookedTime> ahead(Set<MerchantId> merchants, Set<MentorId> mentors, Instant now) {
        return em.createQuery("""
                        select new org.echoppe.booking.fit.BookedTime(s.merchant, s.mentor, s.startsAt, s.endsAt) from Session s
                        where (s.merchant in :merchants or s.mentor in :mentors)
                          and s.status = org.echoppe.booking.SessionStatus.BOOKED and s.endsAt > :now
                        """, BookedTime.class)
                .setParameter("merchants", merchants)
                .setParameter("mentors", mentors)
                .setParameter("now", now)
                .getResultList();
    }

    /** Only of those who gave us a calendar. */
    Map<MentorId, WindowSet> notFree(Set<MentorId> mentors) {
        return em.createQuery(
                        "select b.mentor, b.windows from BusyCalendar b where b.mentor in :mentors", Object[].class)
                .setParameter("mentors", mentors)
                .getResultStream()
                .collect(Collectors.toMap(row -> (MentorId) row[0], row -> (WindowSet) row[1], WindowSet::union));
    }
}
