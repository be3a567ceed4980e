package org.echoppe.action.blocker;

/** How far the town is with a problem several shops have. */
public enum ProblemState {
    /** Nobody has said anything of it yet. */
    NEW,
    SEEN,
    IN_HAND,
    SOLVED
}
