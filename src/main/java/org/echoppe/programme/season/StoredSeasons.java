package org.echoppe.programme.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.echoppe.programme.Problem;
import org.echoppe.programme.RefusedDataException;
import org.hibernate.exception.ConstraintViolationException;

/** What the town made of its season calendar, in the database. */
@ApplicationScoped
class StoredSeasons {

    static final Problem TWICE = Problem.of("name", "programme", "problem.season.twice");

    @PersistenceContext
    private EntityManager em;

    void add(StoredSeason entry) {
        em.persist(entry);
    }

    void remove(StoredSeason entry) {
        em.remove(entry);
    }

    /** Writes at once, so that an entry already there is refused here and not at the end of the transaction. */
    void settle() {
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            throw new RefusedDataException(List.of(TWICE), e);
        }
    }

    List<StoredSeason> all() {
        return em.createQuery("select s from StoredSeason s order by s.from, s.key", StoredSeason.class)
                .getResultList();
    }

    Optional<StoredSeason> by(String key) {
        return em.createQuery("select s from StoredSeason s where s.key = :key", StoredSeason.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
