package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.echoppe.matching.PairingId;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** Shops whose mentor has not answered, or has declined, straight from the database. */
@ApplicationScoped
class Openings {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    /** Published before then and neither accepted nor over, the longest waiting first. */
    List<Unanswered> unanswered(ProgrammeId programme, Instant before) {
        return em.createQuery("""
                        select new org.echoppe.matching.answer.Unanswered(p.id, p.merchant, p.mentor, p.decidedAt)
                        from Pairing p
                        where p.programme = :programme and p.status = org.echoppe.matching.PairingStatus.PUBLISHED
                          and p.decidedAt <= :before
                        order by p.decidedAt
                        """, Unanswered.class)
                .setParameter("programme", programme)
                .setParameter("before", before)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Declined, and nobody else has the shop since; the longest waiting first. */
    List<PairingId> declined(ProgrammeId programme) {
        return em.createQuery("""
                        select p.id from Pairing p
                        where p.programme = :programme and p.endedAs = org.echoppe.matching.PairingEnd.DECLINED
                          and not exists (select 1 from Pairing q
                            where q.merchant = p.merchant and q.kind = org.echoppe.matching.PairingKind.LEAD
                              and (q.liveMerchant is not null or q.decidedAt > p.decidedAt))
                        order by p.decidedAt
                        """, PairingId.class)
                .setParameter("programme", programme)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whoever has or had this shop as its lead. */
    Set<MentorId> mentorsBefore(MerchantId merchant) {
        return new HashSet<>(em.createQuery("""
                        select p.mentor from Pairing p
                        where p.merchant = :merchant and p.kind = org.echoppe.matching.PairingKind.LEAD
                        """, MentorId.class)
                .setParameter("merchant", merchant)
                .getResultList());
    }
}
