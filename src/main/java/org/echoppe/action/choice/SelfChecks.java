package org.echoppe.action.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.echoppe.access.NotAllowedException;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/** Answers and proposals in the database, and the wish they stand beside. */
@ApplicationScoped
class SelfChecks {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** The shop's row, so that two taps are answered one after the other. */
    void claim(MerchantId merchant) {
        em.createQuery("select m from Merchant m where m.id = :merchant", Object.class)
                .setParameter("merchant", merchant)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("merchant", merchant));
    }

    ActionCode wish(MerchantId merchant) {
        return em.createQuery("select m.data.wishedAction from Merchant m where m.id = :merchant", ActionCode.class)
                .setParameter("merchant", merchant)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("merchant", merchant));
    }

    List<SelfCheckAnswer> answers(MerchantId merchant) {
        return em.createQuery("select a from SelfCheckAnswer a where a.merchant = :merchant", SelfCheckAnswer.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    List<StoredProposal> proposals(MerchantId merchant) {
        return em.createQuery(
                        "select p from StoredProposal p where p.merchant = :merchant order by p.place",
                        StoredProposal.class)
                .setParameter("merchant", merchant)
                .getResultList();
    }

    /** The places are free again at once. */
    void forgetProposals(MerchantId merchant) {
        proposals(merchant).forEach(em::remove);
        em.flush();
    }
}
