package org.echoppe.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.programme.ProgrammeId;

/** Shops in the database. */
@ApplicationScoped
class Merchants {

    @PersistenceContext
    private EntityManager em;

    /** Writes at once, so that a shop already there is refused here and not at the end of the transaction. */
    void add(Merchant merchant) {
        em.persist(merchant);
        em.flush();
    }

    Optional<Merchant> merchant(MerchantId id) {
        return Optional.ofNullable(em.find(Merchant.class, id));
    }

    List<Merchant> of(ProgrammeId programme) {
        return em.createQuery(
                        "select m from Merchant m where m.programme = :programme order by m.data.shop, m.data.street",
                        Merchant.class)
                .setParameter("programme", programme)
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
