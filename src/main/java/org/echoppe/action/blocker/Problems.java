package org.echoppe.action.blocker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** What the town does about problems several shops have, in the database. */
@ApplicationScoped
class Problems {

    private static final int USUAL = 3;
    private static final int MOST_SOLVED = 20;

    @PersistenceContext
    private EntityManager em;

    void add(CommonProblem problem) {
        em.persist(problem);
    }

    /** Two who say something of problems of one programme do so one after the other. */
    void lock(ProgrammeId programme) {
        em.createQuery("select p from Programme p where p.id = :programme", Object.class)
                .setParameter("programme", programme)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<CommonProblem> open(ProgrammeId programme) {
        return em.createQuery(
                        "select p from CommonProblem p where p.programme = :programme and p.openKey is not null",
                        CommonProblem.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** The latest first. */
    List<CommonProblem> solved(ProgrammeId programme) {
        return em.createQuery(
                        "select p from CommonProblem p where p.programme = :programme and p.openKey is null"
                                + " order by p.changedAt desc",
                        CommonProblem.class)
                .setParameter("programme", programme)
                .setMaxResults(MOST_SOLVED)
                .getResultList();
    }

    int threshold(ProgrammeId programme) {
        return Found.in(em, SharedFrom.class, programme).map(SharedFrom::shops).orElse(USUAL);
    }

    void setThreshold(ProgrammeId programme, int shops) {
        SharedFrom kept = Found.in(em, SharedFrom.class, programme).orElseGet(() -> new SharedFrom(programme));
        kept.is(shops);
        em.persist(kept);
    }
}
