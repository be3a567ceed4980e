package org.echoppe.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Rows looked up by their key, where "not there" is never said of a database that is away. Hibernate gives null for a
 * statement that failed in a transaction the server has marked for rollback (HHH-12472), and a broken connection marks it:
 * somebody would be told that their own session does not exist.
 */
public final class Found {

    private Found() {}

    public static <T> Optional<T> in(EntityManager em, Class<T> kind, Object id) {
        return answered(em, em.find(kind, id));
    }

    /** The row, locked until the transaction ends. */
    public static <T> Optional<T> locked(EntityManager em, Class<T> kind, Object id) {
        return answered(em, em.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static <T> Optional<T> answered(EntityManager em, T row) {
        if (row == null && isBroken(em)) {
            throw new DatabaseAwayException();
        }
        return Optional.ofNullable(row);
    }

    private static boolean isBroken(EntityManager em) {
        var transaction = em.unwrap(Session.class).getTransaction();
        return transaction.isActive() && transaction.getRollbackOnly();
    }
}
