package org.echoppe.matching.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
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
    List<Waiting> declined(ProgrammeId programme) {
        return em.createQuery("""
                        select new org.echoppe.matching.answer.Waiting(p.id, p.endedWhy, p.decidedAt) from Pairing p
                        where p.programme = :programme and p.endedAs = org.echoppe.matching.PairingEnd.DECLINED
                          and not exists (select 1 from Pairing q
                            where q.merchant = p.merchant and q.kind = org.echoppe.matching.PairingKind.LEAD
                              and (q.liveMerchant is not null or q.decidedAt > p.decidedAt))
                        order by p.decidedAt
                        """, Waiting.class)
                .setParameter("programme", programme)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whoever has or had each of these shops as its lead. */
    Map<MerchantId, Set<MentorId>> mentorsBefore(Set<MerchantId> merchants) {
        return em.createQuery("""
                        select p.merchant, p.mentor from Pairing p
                        where p.merchant in :merchants and p.kind = org.echoppe.matching.PairingKind.LEAD
                        """, Object[].class)
                .setParameter("merchants", merchants)
                .getResultStream()
                .collect(groupingBy(row -> (MerchantId) row[0], mapping(row -> (MentorId) row[1], toSet())));
    }

    /** The names of those who accompany nobody, by what they can help with. */
    Map<ActionCode, List<String>> leftOver(ProgrammeId programme) {
        return em.createQuery("""
                        select key(s), e.name from Mentor e join e.skills s
                        where e.programme = :programme and not exists (select 1 from Pairing p
                            where p.mentor = e.id and p.liveMerchant is not null)
                        order by e.name
                        """, Object[].class)
                .setParameter("programme", programme)
                .getResultStream()
                .collect(groupingBy(
                        row -> (ActionCode) row[0],
                        () -> new EnumMap<>(ActionCode.class),
                        mapping(row -> (String) row[1], toList())));
    }
}
