package org.echoppe.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads history as rooms read their own tables: the boundary is all that stands between towns. */
@ApplicationScoped
@Transactional
public class HistoryFixture {

    @PersistenceContext
    private EntityManager em;

    public List<UUID> ids() {
        return em.createQuery("select h.id from HistoryEntry h", UUID.class).getResultList();
    }

    public boolean knows(UUID id) {
        return em.find(HistoryEntry.class, id) != null;
    }

    public String emailOf(AccountId id) {
        return em.find(Account.class, id).email();
    }
}
