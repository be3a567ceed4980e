package org.echoppe.matching;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** Pairings in the database. */
@ApplicationScoped
class Pairings {

    private static final String WITH_REASONS = "select distinct p from Pairing p left join fetch p.reasons where ";

    @PersistenceContext
    private EntityManager em;

    void add(Pairing pairing) {
        em.persist(pairing);
    }

    /** Those that have ended are over before the next are written, so that a merchant's place is free for another mentor. */
    void settle() {
        em.flush();
    }

    Optional<Pairing> find(PairingId id) {
        return Optional.ofNullable(em.find(Pairing.class, id));
    }

    List<Pairing> livingIn(ProgrammeId programme) {
        return query(WITH_REASONS + "p.programme = :programme and p.liveMerchant is not null", programme)
                .getResultList();
    }

    Map<MerchantId, MentorId> couplesIn(ProgrammeId programme) {
        return em.createQuery("""
                        select p.merchant, p.mentor from Pairing p
                        where p.programme = :programme and p.liveMerchant is not null order by p.decidedAt, p.merchant.value
                        """, Object[].class)
                .setParameter("programme", programme)
                .getResultStream()
                .collect(toMap(
                        row -> (MerchantId) row[0],
                        row -> (MentorId) row[1],
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private TypedQuery<Pairing> query(String jpql, ProgrammeId programme) {
        return em.createQuery(jpql, Pairing.class).setParameter("programme", programme);
    }

    Optional<Pairing> livingOf(MerchantId merchant) {
        return em.createQuery("select p from Pairing p where p.liveMerchant = :merchant", Pairing.class)
                .setParameter("merchant", merchant.value())
                .getResultStream()
                .findFirst();
    }

    List<Pairing> livingOf(MentorId mentor) {
        return em.createQuery(
                        "select p from Pairing p where p.mentor = :mentor and p.liveMerchant is not null order by p.decidedAt",
                        Pairing.class)
                .setParameter("mentor", mentor)
                .getResultList();
    }
}
