package org.echoppe.radar.todo;

/** What an act has done to its line. */
public enum Resolved {
    /** It is over. */
    FOR_GOOD,
    /** Somebody was asked; the line is back in a week if nothing came of it. */
    FOR_NOW,
    /** It could not be done, and nothing was changed. */
    NOT
}
