package org.echoppe.radar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.ProgrammeView;

/** Counts what other rooms hold, in the database, whatever their number. */
@ApplicationScoped
class Tallies {

    @PersistenceContext
    private EntityManager em;

    Beginnings beginnings(ProgrammeView programme) {
        Object[] counts = em.createQuery("""
                        select (select count(m) from Merchant m where m.programme = p.id),
                               (select count(e) from Mentor e where e.programme = p.id),
                               (select count(a) from Pairing a where a.programme = p.id
                                  and a.status <> org.echoppe.matching.PairingStatus.ENDED),
                               (select coalesce(max(d.paired), 0) from Draft d where d.programme = p.id
                                  and d.status = org.echoppe.matching.draft.DraftStatus.OPEN),
                               (select count(b) from Pairing b where b.programme = p.id),
                               (select count(s) from Session s where s.programme = p.id)
                        from Programme p where p.id = :programme
                        """, Object[].class)
                .setParameter("programme", programme.id())
                .getSingleResult();
        long living = (Long) counts[2];
        long proposed = Math.max(living, ((Number) counts[3]).longValue());
        return new Beginnings(
                programme, (Long) counts[0], (Long) counts[1], proposed, (Long) counts[4], (Long) counts[5]);
    }

    long stepsDone(ProgrammeView programme, TimeWindow within) {
        return em.createQuery("""
                        select count(s) from PlannedStep s
                        where s.plan.programme = :programme and s.doneAt >= :from and s.doneAt < :until
                        """, Long.class)
                .setParameter("programme", programme.id())
                .setParameter("from", within.start())
                .setParameter("until", within.end())
                .getSingleResult();
    }
}
