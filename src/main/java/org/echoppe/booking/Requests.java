package org.echoppe.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Requests and their answers in the database. */
@ApplicationScoped
class Requests {

    @PersistenceContext
    private EntityManager em;

    Optional<BookingRequest> earlier(BookingRequest request) {
        return Optional.ofNullable(em.find(BookingRequest.class, request.key()));
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
