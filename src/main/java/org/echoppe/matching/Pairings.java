package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
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

    /** Gone before the next one is written, so that a merchant's place is free for another mentor. */
    void remove(Collection<Pairing> pairings) {
        pairings.forEach(em::remove);
        em.flush();
    }

    Optional<Pairing> find(PairingId id) {
        return Optional.ofNullable(em.find(Pairing.class, id));
    }

    List<Pairing> livingIn(ProgrammeId programme) {
        return query(WITH_REASONS + "p.programme = :programme and p.liveMerchant is not null", programme)
                .getResultList();
    }

    /** Locks the rows, so that two who publish at once are answered one after the other. */
    List<Pairing> claimProposals(ProgrammeId programme) {
        return query("select p from Pairing p where p.programme = :programme and p.status = PROPOSED", programme)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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
