package org.echoppe.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.shared.persistence.Found;

/** Programmes in the database. */
@ApplicationScoped
class Programmes {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Programme> programme(ProgrammeId id) {
        return Found.in(em, Programme.class, id);
    }

    List<Programme> latestFirst() {
        return em.createQuery("select p from Programme p order by p.startsOn desc, p.name", Programme.class)
                .getResultList();
    }
}
