package org.echoppe.programme.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the town made of its season calendar, in the database. */
@ApplicationScoped
class StoredSeasons {

    @PersistenceContext
    private EntityManager em;

    void add(StoredSeason entry) {
        em.persist(entry);
    }

    void remove(StoredSeason entry) {
        em.remove(entry);
    }

    void settle() {
        em.flush();
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
