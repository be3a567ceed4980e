package org.echoppe.mentor.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.WindowSet;
import org.echoppe.mentor.MentorId;
import org.echoppe.shared.persistence.Found;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** Calendars of experts in the database. */
@ApplicationScoped
class BusyCalendars {

    @PersistenceContext
    private EntityManager em;

    void add(BusyCalendar calendar) {
        em.persist(calendar);
    }

    void remove(BusyCalendar calendar) {
        em.remove(calendar);
    }

    Optional<BusyCalendar> calendar(BusyCalendarId id) {
        return Found.in(em, BusyCalendar.class, id);
    }

    List<BusyCalendar> of(MentorId mentor) {
        return em.createQuery(
                        "select b from BusyCalendar b where b.mentor = :mentor order by b.addedAt, b.id.value",
                        BusyCalendar.class)
                .setParameter("mentor", mentor)
                .getResultList();
    }

    WindowSet windowsOf(MentorId mentor) {
        return em.createQuery("select b.windows from BusyCalendar b where b.mentor = :mentor", WindowSet.class)
                .setParameter("mentor", mentor)
                .getResultStream()
                .reduce(WindowSet.EMPTY, WindowSet::union);
    }

    /** Locks the one that waits longest; steps over those another node is looking at. */
    Optional<BusyCalendar> nextDue(Instant now) {
        return em.createQuery(
                        "select b from BusyCalendar b where b.nextReadAt <= :now order by b.nextReadAt",
                        BusyCalendar.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }
}
