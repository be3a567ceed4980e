package org.echoppe.matching;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

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
        return Found.in(em, Pairing.class, id);
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
        return living(merchant).getResultStream().findFirst();
    }

    /** Locks the row: whoever is about to change it is waited for, and it is over then or it stays. */
    Optional<Pairing> claimLivingOf(MerchantId merchant) {
        return living(merchant)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Pairing> living(MerchantId merchant) {
        return em.createQuery("select p from Pairing p where p.liveMerchant = :merchant", Pairing.class)
                .setParameter("merchant", merchant.value());
    }

    List<Pairing> livingOf(MentorId mentor) {
        return em.createQuery(
                        "select p from Pairing p where p.mentor = :mentor and p.liveMerchant is not null order by p.decidedAt",
                        Pairing.class)
                .setParameter("mentor", mentor)
                .getResultList();
    }

    /** Locks the row, so that two who decide about a pairing at once are answered one after the other. */
    Optional<Pairing> claim(PairingId id) {
        return Found.locked(em, Pairing.class, id);
    }

    /** The same of one that was read before, as it is by now. */
    void claim(Pairing pairing) {
        em.refresh(pairing, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<PairingView> view(PairingId id) {
        return views("p.id = :of", id).stream().findFirst();
    }

    List<PairingView> views(Set<PairingId> ids) {
        return views("p.id in :of", ids);
    }

    /** Those that live, by shop. */
    List<PairingView> views(ProgrammeId programme) {
        return views("p.programme = :of and p.liveMerchant is not null", programme);
    }

    private List<PairingView> views(String which, Object of) {
        return em.createQuery("""
                        select p, m.data.shop, e.name, e.organisation
                        from Pairing p join Merchant m on m.id = p.merchant join Mentor e on e.id = p.mentor
                        where p.kind = org.echoppe.matching.PairingKind.LEAD and %s order by m.data.shop, m.data.street
                        """.formatted(which), Object[].class)
                .setParameter("of", of)
                .getResultStream()
                .map(row -> ((Pairing) row[0]).view((String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
