package org.echoppe.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.echoppe.access.MunicipalityId;
import org.hibernate.Session;

/** A transaction whose connection breaks on the way, as when the database dies: the server marks it for rollback. */
@ApplicationScoped
@Transactional
public class FoundFixture {

    private static final String ANY = "org.echoppe.access.Municipality";

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @PersistenceContext
    private EntityManager em;

    public Optional<?> before(MunicipalityId id) {
        return Found.in(em, kind(), id);
    }

    public Optional<?> asksFor(MunicipalityId id) {
        Session session = em.unwrap(Session.class);
        session.doWork(
                connection -> connection.unwrap(java.sql.Connection.class).close());
        transaction.setRollbackOnly();
        return Found.in(em, kind(), id);
    }

    private static Class<?> kind() {
        try {
            return Class.forName(ANY);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
