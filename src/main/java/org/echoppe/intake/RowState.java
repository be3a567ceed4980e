package org.echoppe.intake;

/** What confirming will do with a row. */
public enum RowState {
    NEW,
    CHANGED,
    UNCHANGED,
    REPEATED,
    PROBLEM;

    public boolean isWritten() {
        return this == NEW || this == CHANGED;
    }
}
