package org.echoppe.booking.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.matching.PairingStatus;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Visits in the database, and the shops they are made to. */
@ApplicationScoped
class Visits {

    private static final String ROWS = """
            select new org.echoppe.booking.round.VisitRow(v, e.name)
            from Visit v join Mentor e on e.id = v.mentor where v.undoneAt is null
            """;

    @PersistenceContext
    private EntityManager em;

    /** Written at once, so that the same told twice is known here. */
    void add(Visit visit) {
        em.persist(visit);
        em.flush();
    }

    Optional<Visit> locked(VisitId id) {
        return Found.locked(em, Visit.class, id);
    }

    Optional<Visit> like(NewVisit told, MentorId mentor) {
        return em.createQuery("""
                        select v from Visit v
                        where v.mentor = :mentor and v.requestKey = :key and v.outcome = :outcome
                        """, Visit.class)
                .setParameter("mentor", mentor)
                .setParameter("key", told.requestKey())
                .setParameter("outcome", told.outcome())
                .getResultStream()
                .findFirst();
    }

    /** Locks the row, so that two who tell of it do so one after the other. */
    Optional<Visit> of(MentorId mentor, MerchantId merchant, String halfDay) {
        return em.createQuery("""
                        select v from Visit v
                        where v.mentor = :mentor and v.merchant = :merchant and v.halfDay = :half
                        """, Visit.class)
                .setParameter("mentor", mentor)
                .setParameter("merchant", merchant)
                .setParameter("half", halfDay)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The mentor's visits, in their order of time. */
    List<VisitRow> during(TimeWindow window, MentorId mentor) {
        return em.createQuery(
                        ROWS + " and v.mentor = :mentor and v.visitedAt >= :from and v.visitedAt < :until"
                                + " order by v.visitedAt",
                        VisitRow.class)
                .setParameter("mentor", mentor)
                .setParameter("from", window.start())
                .setParameter("until", window.end())
                .getResultList();
    }

    /** Of each of the mentor's shops the last one, whoever made it. */
    List<VisitRow> lastOf(MentorId mentor) {
        return em.createQuery(ROWS + """
                         and exists (
                            select 1 from Pairing p where p.merchant = v.merchant and p.mentor = :mentor
                                and p.status = org.echoppe.matching.PairingStatus.ACCEPTED)
                         and not exists (
                            select 1 from Visit w where w.merchant = v.merchant
                                and w.undoneAt is null and w.visitedAt > v.visitedAt)
                        """, VisitRow.class)
                .setParameter("mentor", mentor)
                .getResultList();
    }

    /** Latest first. */
    List<VisitRow> to(MerchantId merchant) {
        return em.createQuery(ROWS + " and v.merchant = :merchant order by v.visitedAt desc", VisitRow.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    List<VisitFact> facts(ProgrammeId programme, TimeWindow within) {
        return em.createQuery("""
                        select v from Visit v
                        where v.programme = :programme and v.undoneAt is null
                          and v.visitedAt >= :from and v.visitedAt < :until
                        order by v.visitedAt, v.id.value
                        """, Visit.class)
                .setParameter("programme", programme)
                .setParameter("from", within.start())
                .setParameter("until", within.end())
                .getResultStream()
                .map(Visit::fact)
                .toList();
    }

    List<RoundShop> shopsOf(MentorId mentor) {
        return em.createQuery("""
                        select new org.echoppe.booking.round.RoundShop(
                            p.id, m.programme, m.id, m.data.shop, m.data.person, m.data.phone,
                            m.data.street, m.data.postcode, m.data.city, m.data.position)
                        from Pairing p join Merchant m on m.id = p.merchant
                        where p.mentor = :mentor and p.status = :accepted
                        order by m.data.shop, m.data.street
                        """, RoundShop.class)
                .setParameter("mentor", mentor)
                .setParameter("accepted", PairingStatus.ACCEPTED)
                .getResultList();
    }
}
