package org.echoppe.matching.draft;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.echoppe.access.NotAllowedException;
import org.echoppe.matching.Weights;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ProgrammeId;
import org.echoppe.shared.persistence.Found;

/** Drafts in the database, with what was found for them. */
@ApplicationScoped
class Drafts {

    @PersistenceContext
    private EntityManager em;

    void add(Draft draft) {
        em.persist(draft);
        em.flush();
    }

    Draft draft(DraftId id) {
        return Found.in(em, Draft.class, id).orElseThrow(() -> new NotAllowedException("draft", id));
    }

    /** Locks the row, so that two who decide at once are answered one after the other. */
    Draft claim(DraftId id) {
        return Found.locked(em, Draft.class, id).orElseThrow(() -> new NotAllowedException("draft", id));
    }

    List<Draft> of(ProgrammeId programme) {
        return em.createQuery(
                        "select distinct d from Draft d left join fetch d.steps where d.programme = :programme order by d.openedAt desc, d.id.value",
                        Draft.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** As in the latest draft, or as usual where there was none. */
    Weights weightsIn(ProgrammeId programme) {
        return em.createQuery(
                        "select d from Draft d where d.programme = :programme order by d.openedAt desc, d.id.value",
                        Draft.class)
                .setParameter("programme", programme)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Draft::weights)
                .orElse(Weights.USUAL);
    }

    /** Locks all that are open, always in the same order, so that two who publish are answered one after the other. */
    List<Draft> claimOpen(ProgrammeId programme) {
        return em.createQuery(
                        "select d from Draft d where d.programme = :programme and d.status = OPEN order by d.id.value",
                        Draft.class)
                .setParameter("programme", programme)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** As it is now that it is locked. */
    void refresh(Draft draft) {
        em.refresh(draft);
    }

    List<DraftPair> pairsOf(DraftId draft) {
        return em.createQuery("select p from DraftPair p where p.id.draft = :draft", DraftPair.class)
                .setParameter("draft", draft.value())
                .getResultList();
    }

    Optional<DraftPair> pairOf(DraftId draft, MerchantId merchant) {
        return Found.in(em, DraftPair.class, new PairKey(draft.value(), merchant.value()));
    }

    /** Writes what was found; what is found for nobody any more goes. */
    void keep(DraftId draft, Arrangement found, Map<MerchantId, Obstacle> obstacles) {
        Map<MerchantId, DraftPair> before =
                pairsOf(draft).stream().collect(toMap(DraftPair::merchant, Function.identity()));
        found.pairs().forEach((merchant, match) -> pair(draft, merchant, before).isWith(match.mentor(), match.score()));
        found.alone()
                .forEach(merchant ->
                        pair(draft, merchant, before).isAlone(obstacles.getOrDefault(merchant, Obstacle.UNKNOWN)));
        before.values().forEach(em::remove);
    }

    private DraftPair pair(DraftId draft, MerchantId merchant, Map<MerchantId, DraftPair> before) {
        DraftPair known = before.remove(merchant);
        if (known != null) {
            return known;
        }
        DraftPair fresh = new DraftPair(draft, merchant);
        em.persist(fresh);
        return fresh;
    }

    Optional<DraftRun> runOf(DraftId draft) {
        return Found.in(em, DraftRun.class, draft);
    }

    Optional<DraftRun> claimRunOf(DraftId draft) {
        return Found.locked(em, DraftRun.class, draft);
    }

    void add(DraftRun run) {
        em.persist(run);
        em.flush();
    }

    void remove(DraftRun run) {
        em.remove(run);
    }
}
