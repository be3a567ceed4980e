package org.echoppe.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Rows looked up by their key, where "not there" is never said of a database that is away. Hibernate gives null for a
 * statement that failed in a transaction the server has marked for rollback (HHH-12472), and a broken connection marks it:
 * somebody would be told that their own session does not exist.
 */
public final class Found {

    private static final String TRANSACTION = "java:comp/TransactionSynchronizationRegistry";

    private Found() {}

    public static <T> Optional<T> in(EntityManager em, Class<T> kind, Object id) {
        return answered(em.find(kind, id));
    }

    /** The row, locked until the transaction ends. */
    public static <T> Optional<T> locked(EntityManager em, Class<T> kind, Object id) {
        return answered(em.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static <T> Optional<T> answered(T row) {
        if (row == null && isTransactionLost()) {
            throw new DatabaseAwayException();
        }
        return Optional.ofNullable(row);
    }

    private static boolean isTransactionLost() {
        try {
            TransactionSynchronizationRegistry running = InitialContext.doLookup(TRANSACTION);
            return running.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
