package org.echoppe.radar.todo;

/** The one thing that resolves a line, done in place; each is also the text key {@code act.<name>}. */
public enum Act {
    /** Somebody was called. */
    CALLED,
    /** The first relay takes the shop over. */
    RELAY,
    /** The merchant is written to, with the next quiet moment. */
    PROPOSE,
    /** The mentor is asked for hours. */
    ASK_HOURS,
    /** The mandate goes on until the programme ends. */
    PROLONG,
    /** The message leaves once more. */
    RESEND,
    /** Read; nothing else is to be done. */
    NOTED,
    /** What it needs is on a page of its own. */
    SEE
}
