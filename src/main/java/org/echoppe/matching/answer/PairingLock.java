package org.echoppe.matching.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.echoppe.matching.PairingId;

/** Locks a pairing's row, so that whoever says something about it twice at once is heard once. */
@ApplicationScoped
class PairingLock {

    @PersistenceContext
    private EntityManager em;

    void on(PairingId pairing) {
        em.createQuery("select p from Pairing p where p.id = :id")
                .setParameter("id", pairing)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
