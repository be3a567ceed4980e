package org.echoppe.action.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** What was asked about finished actions, in the database. */
@ApplicationScoped
class Probes {

    private static final String DONE = """
            select new org.echoppe.action.outcome.DonePlan(p.id, p.merchant, p.action, max(s.doneAt))
            from PlannedStep s join s.plan p
            where %s
            group by p.id, p.merchant.value, p.action
            having count(s.id) = count(s.doneAt)
            """;

    @PersistenceContext
    private EntityManager em;

    void add(Probe probe) {
        em.persist(probe);
    }

    void remove(Probe probe) {
        em.remove(probe);
    }

    Optional<Probe> probe(UUID id) {
        return Found.in(em, Probe.class, id);
    }

    Optional<Probe> locked(UUID id) {
        return Found.locked(em, Probe.class, id);
    }

    List<Probe> of(ProgrammeId programme) {
        return em.createQuery("select p from Probe p where p.programme = :programme order by p.askedAt", Probe.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    List<DonePlan> done(ProgrammeId programme) {
        return em.createQuery(DONE.formatted("p.programme = :programme"), DonePlan.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    Optional<DonePlan> done(UUID plan) {
        return em.createQuery(DONE.formatted("p.id = :plan"), DonePlan.class)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst();
    }

    List<MerchantId> merchants(ProgrammeId programme) {
        return em.createQuery(
                        "select m.id from Merchant m where m.programme = :programme order by m.data.shop",
                        MerchantId.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
