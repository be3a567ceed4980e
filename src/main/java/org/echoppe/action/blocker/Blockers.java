package org.echoppe.action.blocker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Cards in the database. */
@ApplicationScoped
class Blockers {

    private static final String OPEN = """
            select new org.echoppe.action.blocker.BlockerRow(
                b.id, m.id, m.data.shop, m.data.street, b.kind, b.words, b.liftedWhen, b.remindOn, b.raisedBy, b.raisedAt)
            from Blocker b join Merchant m on m.id = b.merchant
            where b.liftedAt is null and %s
            order by b.raisedAt, m.data.shop
            """;

    @PersistenceContext
    private EntityManager em;

    void add(Blocker blocker) {
        em.persist(blocker);
    }

    Optional<Blocker> blocker(UUID id) {
        return Found.locked(em, Blocker.class, id);
    }

    Optional<Blocker> open(MerchantId merchant, BlockerKind kind) {
        return em.createQuery("select b from Blocker b where b.openKey = :key", Blocker.class)
                .setParameter("key", Blocker.openKey(merchant, kind))
                .getResultStream()
                .findFirst();
    }

    /** Two taps for one shop are done one after the other, also before there is a card to lock. */
    void lockShop(MerchantId merchant) {
        em.createQuery("select m from Merchant m where m.id = :merchant", Object.class)
                .setParameter("merchant", merchant)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<BlockerRow> openOf(Collection<MerchantId> merchants) {
        return em.createQuery(OPEN.formatted("b.merchant in :merchants"), BlockerRow.class)
                .setParameter("merchants", merchants)
                .getResultList();
    }

    List<BlockerRow> openIn(ProgrammeId programme) {
        return em.createQuery(OPEN.formatted("b.programme = :programme"), BlockerRow.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    Map<MerchantId, Instant> since(Collection<MerchantId> merchants) {
        return em.createQuery("""
                        select b.merchant, b.raisedAt from Blocker b
                        where b.liftedAt is null and b.merchant in :merchants
                        """, Object[].class)
                .setParameter("merchants", merchants)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (MerchantId) row[0],
                        row -> (Instant) row[1],
                        (one, other) -> one.isBefore(other) ? one : other));
    }
}
