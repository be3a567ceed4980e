package org.echoppe.booking.standby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.booking.LostRaceException;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Who is on standby, in the database. */
@ApplicationScoped
class Standbys {

    @PersistenceContext
    private EntityManager em;

    Optional<Standby> of(MentorId mentor) {
        return Found.in(em, Standby.class, mentor);
    }

    void add(Standby standby) {
        em.persist(standby);
    }

    /** Written at once: whoever writes the same has lost. */
    void settle() {
        LostRaceException.against(em::flush);
    }

    /** The mentors of a programme who are on standby at this moment and whom no session keeps during the window. */
    List<MentorId> free(ProgrammeId programme, Instant now, TimeWindow window) {
        return em.createQuery("""
                        select b.mentor from Standby b join Mentor e on e.id = b.mentor
                        where e.programme = :programme and b.endsAt > :now
                          and not exists (
                              select 1 from Session s
                              where s.mentor = b.mentor and s.startsAt < :end and s.endsAt > :start
                                and s.status <> org.echoppe.booking.SessionStatus.CANCELLED)
                        """, MentorId.class)
                .setParameter("programme", programme)
                .setParameter("now", now)
                .setParameter("start", window.start())
                .setParameter("end", window.end())
                .getResultList();
    }
}
