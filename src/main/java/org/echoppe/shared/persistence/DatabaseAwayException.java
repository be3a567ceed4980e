package org.echoppe.shared.persistence;

import jakarta.persistence.PersistenceException;

/** Whether a row is there cannot be said: the transaction that asked is lost. */
public class DatabaseAwayException extends PersistenceException {

    DatabaseAwayException() {
        super("The transaction was lost before the row was read.");
    }
}
