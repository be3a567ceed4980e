package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import org.echoppe.shared.persistence.Found;

/** Requests and their answers in the database. */
@ApplicationScoped
class Requests {

    @PersistenceContext
    private EntityManager em;

    Optional<BookingRequest> earlier(BookingRequest request) {
        return Found.in(em, BookingRequest.class, request.key());
    }

    /** As if it had never been asked; whoever asks the same at this moment waits here. */
    void forget(BookingRequest request) {
        em.detach(request);
        LostRaceException.against(() -> em.createQuery("delete from BookingRequest r where r.key = :key")
                .setParameter("key", request.key())
                .executeUpdate());
    }

    /** Forgets what was asked before then; says how much that was. */
    int forgetBefore(Instant then) {
        return em.createQuery("delete from BookingRequest r where r.madeAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    /** Written before anything else: the same request at the same moment waits here for this one's answer. */
    void claim(BookingRequest request) {
        em.persist(request);
        try {
            em.flush();
        } catch (PersistenceException fault) {
            throw LostRaceException.or(fault);
        }
    }
}
