package org.echoppe.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.echoppe.programme.Problem;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.programme.RefusedDataException;
import org.echoppe.shared.persistence.Found;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;

/** Shops in the database. */
@ApplicationScoped
class Merchants {

    static final Problem TWICE = Problem.of("shop", "merchant", "problem.shop.twice");

    @PersistenceContext
    private EntityManager em;

    void add(Merchant merchant) {
        em.persist(merchant);
    }

    /** Writes what is pending and empties the session's memory, which would slow down every row that follows. */
    void settleAndForget() {
        settle();
        em.clear();
    }

    /** Writes at once, so that a shop already there is refused here and not at the end of the transaction. */
    void settle() {
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            throw new RefusedDataException(List.of(TWICE), e);
        }
    }

    Optional<Merchant> merchant(MerchantId id) {
        return Found.in(em, Merchant.class, id);
    }

    List<Merchant> all(Set<MerchantId> ids) {
        return em.createQuery("select m from Merchant m where m.id in :ids", Merchant.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    int count(ProgrammeId programme) {
        return em.createQuery("select count(m) from Merchant m where m.programme = :programme", Long.class)
                .setParameter("programme", programme)
                .getSingleResult()
                .intValue();
    }

    List<Merchant> of(ProgrammeId programme) {
        return em.createQuery(
                        "select m from Merchant m where m.programme = :programme order by m.data.shop, m.data.street",
                        Merchant.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** The same where nobody is going to change them. */
    List<Merchant> toRead(ProgrammeId programme) {
        return em.createQuery("select m from Merchant m where m.programme = :programme", Merchant.class)
                .setParameter("programme", programme)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    List<Merchant> like(ProgrammeId programme, String folded, int most) {
        return em.createQuery("""
                        select m from Merchant m where m.programme = :programme and m.naturalKey like :inside
                        order by case when m.naturalKey like :first then 0 else 1 end, m.naturalKey
                        """, Merchant.class)
                .setParameter("programme", programme)
                .setParameter("inside", "%" + folded + "%")
                .setParameter("first", folded + "%")
                .setMaxResults(most)
                .getResultList();
    }

    Optional<MerchantId> by(ProgrammeId programme, NaturalKey key) {
        return one("naturalKey", programme, key.text());
    }

    Optional<MerchantId> by(ProgrammeId programme, Siret siret) {
        return one("data.siret", programme, siret.digits());
    }

    private Optional<MerchantId> one(String attribute, ProgrammeId programme, String wanted) {
        return em.createQuery(
                        "select m.id from Merchant m where m.programme = :programme and m." + attribute + " = :wanted",
                        MerchantId.class)
                .setParameter("programme", programme)
                .setParameter("wanted", wanted)
                .getResultStream()
                .findFirst();
    }
}
