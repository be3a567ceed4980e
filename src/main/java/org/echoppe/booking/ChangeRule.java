package org.echoppe.booking;

/** Why a session can no longer, or not yet, be changed. */
public enum ChangeRule {
    /** Cancelled after its start: it is noted instead. */
    HAS_STARTED,
    /** Noted before its start. */
    HAS_NOT_STARTED,
    /** Noted although it was cancelled. */
    IS_CANCELLED,
    /** Cancelled or interrupted although somebody already told what became of it. */
    IS_NOTED,
    /** Interrupted, or gone on with, after its end: it is noted instead. */
    IS_OVER,
    /** Noted upon a note that somebody has changed since. */
    NOTED_MEANWHILE,
    /** Somebody else is changing it at this very moment, again and again. */
    CHANGED_BY_OTHERS
}
