package org.echoppe.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Writes to the database past every rule of the code. */
@ApplicationScoped
public class StatementFixture {

    @PersistenceContext
    private EntityManager em;

    @Transactional
    public int run(String statement) {
        return em.createNativeQuery(statement).executeUpdate();
    }
}
