package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.History;
import org.echoppe.merchant.MerchantId;

/** Who waits to be called, in the database. */
@ApplicationScoped
class CallBacks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private History history;

    Optional<CallBack> open(MerchantId merchant) {
        return em.createQuery("select c from CallBack c where c.openMerchant = :merchant", CallBack.class)
                .setParameter("merchant", merchant.value())
                .getResultStream()
                .findFirst();
    }

    /** Two who ask at once: one has lost, and finds on looking again that it was asked. */
    @Transactional(REQUIRES_NEW)
    Instant ask(MerchantId merchant, Instant now) {
        return open(merchant).map(CallBack::askedAt).orElseGet(() -> {
            em.persist(new CallBack(merchant, now));
            LostRaceException.against(em::flush);
            history.note("callback.asked", merchant.value(), "");
            return now;
        });
    }

    /** The longest waiting first. */
    List<CallBackRow> open() {
        return em.createQuery("""
                        select new org.echoppe.booking.CallBackRow(m.id, m.data.shop, m.data.person, m.data.phone, c.askedAt)
                        from CallBack c join Merchant m on m.id.value = c.openMerchant
                        order by c.askedAt
                        """, CallBackRow.class).getResultList();
    }
}
