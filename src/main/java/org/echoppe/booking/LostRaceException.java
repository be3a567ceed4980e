package org.echoppe.booking;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;

/** Somebody else took the same ticks, or used the same request key, at the same moment; looking again shows who won. */
public class LostRaceException extends RuntimeException {

    /** Unique violation, serialization failure, deadlock; and H2's words for waiting too long and for a concurrent change. */
    private static final Set<String> LOST = Set.of("23505", "40001", "40P01", "HYT00", "90131");

    private LostRaceException(PersistenceException cause) {
        super(cause);
    }

    /** Writes what a rival may have written first. */
    public static void against(Runnable writing) {
        try {
            writing.run();
        } catch (PersistenceException fault) {
            throw or(fault);
        }
    }

    /** Anything but a lost race is thrown on as it is. */
    static LostRaceException or(PersistenceException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && LOST.contains(said.getSQLState())) {
                return new LostRaceException(fault);
            }
        }
        throw fault;
    }
}
