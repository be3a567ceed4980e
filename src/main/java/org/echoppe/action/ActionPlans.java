package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.echoppe.access.NotAllowedException;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;

/** Plans in the database, and the wishes they begin with. */
@ApplicationScoped
class ActionPlans {

    @PersistenceContext
    private EntityManager em;

    ActionPlan add(ActionPlan plan) {
        em.persist(plan);
        return plan;
    }

    /** Leaves at once, to make room for another: a merchant has at most one. */
    void remove(ActionPlan plan) {
        em.remove(plan);
        em.flush();
    }

    Optional<ActionPlan> of(MerchantId merchant) {
        return of(Set.of(merchant)).stream().findFirst();
    }

    List<ActionPlan> of(Set<MerchantId> merchants) {
        return em.createQuery("select p from ActionPlan p where p.merchant in :merchants", ActionPlan.class)
                .setParameter("merchants", merchants)
                .getResultList();
    }

    /** The plan, once nobody else is changing it: the shop's row is always there to lock, also before the plan begins. */
    Optional<ActionPlan> claim(MerchantId merchant) {
        lockShop(merchant);
        return of(merchant);
    }

    private void lockShop(MerchantId merchant) {
        em.createQuery("select m from Merchant m where m.id = :merchant", Object.class)
                .setParameter("merchant", merchant)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("merchant", merchant));
    }

    Wish wishOf(MerchantId merchant) {
        return wishesOf(Set.of(merchant)).get(0);
    }

    /** Each of them must be there: whoever asks for a merchant of another town asks for nobody. */
    List<Wish> wishesOf(Set<MerchantId> merchants) {
        List<Wish> found = em.createQuery("""
                        select new org.echoppe.action.Wish(m.id, m.programme, m.data.shop, m.data.wishedAction)
                        from Merchant m where m.id in :merchants
                        """, Wish.class)
                .setParameter("merchants", merchants)
                .getResultList();
        if (found.size() < merchants.size()) {
            throw new NotAllowedException("merchant", merchants);
        }
        return found;
    }

    List<Wish> wishesIn(ProgrammeId programme) {
        return em.createQuery("""
                        select new org.echoppe.action.Wish(m.id, m.programme, m.data.shop, m.data.wishedAction)
                        from Merchant m where m.programme = :programme order by m.data.shop, m.data.street
                        """, Wish.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    List<StepState> stepsOf(ProgrammeId programme) {
        return em.createQuery("""
                        select new org.echoppe.action.StepState(p.merchant, p.action, s.minutes, s.doneAt)
                        from PlannedStep s join s.plan p where p.programme = :programme order by p.id, s.place
                        """, StepState.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    List<RunningOn> runningOn(ProgrammeId programme) {
        return em.createQuery("""
                        select new org.echoppe.action.RunningOn(p.source, p.version, count(p))
                        from ActionPlan p where p.programme = :programme group by p.source, p.version
                        """, RunningOn.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
