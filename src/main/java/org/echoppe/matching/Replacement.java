package org.echoppe.matching;

/** What became of giving a merchant another mentor. */
public enum Replacement {
    DONE,

    /** Something stands against this mentor; nothing was changed. */
    IMPOSSIBLE,

    /** The merchant has this or another mentor meanwhile; nothing was changed. */
    ALREADY_PLACED
}
