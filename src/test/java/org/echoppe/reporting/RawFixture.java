package org.echoppe.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Counts the rows of the database itself, past every room. */
@ApplicationScoped
public class RawFixture {

    @PersistenceContext
    private EntityManager em;

    /** The one number a query about a programme gives. */
    @Transactional
    public long count(String sql, UUID programme) {
        var number = (Number)
                em.createNativeQuery(sql).setParameter("programme", programme).getSingleResult();
        return number == null ? 0 : number.longValue();
    }
}
