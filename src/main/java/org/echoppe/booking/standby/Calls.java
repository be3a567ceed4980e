package org.echoppe.booking.standby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.NotAllowedException;
import org.echoppe.booking.LostRaceException;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.shared.persistence.Found;

/** Calls and answers in the database. */
@ApplicationScoped
class Calls {

    @PersistenceContext
    private EntityManager em;

    /** Written at once: a merchant's second open call waits here for the first, and has lost. */
    void add(Call call) {
        em.persist(call);
        LostRaceException.against(em::flush);
    }

    /** Frees the merchant's place before the next call is written. */
    void settle() {
        LostRaceException.against(em::flush);
    }

    void add(CallAnswer answer) {
        em.persist(answer);
    }

    /** Locks the call, so that all who answer, withdraw or move it on do so one after the other. */
    Call locked(CallId id) {
        Call call = Found.in(em, Call.class, id).orElseThrow(() -> new NotAllowedException("call", id));
        LostRaceException.against(() -> em.refresh(call, LockModeType.PESSIMISTIC_WRITE));
        return call;
    }

    Progress progress(Call call) {
        return new Progress(call, answers(call.id()));
    }

    private List<CallAnswer> answers(CallId call) {
        return em.createQuery("select a from CallAnswer a where a.id.call = :call order by a.askedAt", CallAnswer.class)
                .setParameter("call", call.value())
                .getResultList();
    }

    /** The merchant's call that nobody has closed yet, over or not. */
    Optional<Call> openOf(MerchantId merchant) {
        return em.createQuery("select c from Call c where c.openMerchant = :merchant", Call.class)
                .setParameter("merchant", merchant.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Call> latestOf(MerchantId merchant, Instant since) {
        return em.createQuery(
                        "select c from Call c where c.merchant = :merchant and c.askedAt >= :since order by c.askedAt desc",
                        Call.class)
                .setParameter("merchant", merchant)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Call> open() {
        return em.createQuery("select c from Call c where c.openMerchant is not null", Call.class)
                .getResultList();
    }

    /** The calls nobody has closed yet by which this mentor was asked, the oldest first. */
    List<Call> openFor(MentorId mentor) {
        return em.createQuery("""
                        select c from Call c join CallAnswer a on a.id.call = c.id.value
                        where a.id.mentor = :mentor and c.openMerchant is not null
                        order by c.askedAt
                        """, Call.class)
                .setParameter("mentor", mentor.value())
                .getResultList();
    }
}
