package org.echoppe.radar.todo;

/** What became of a tap on a line; each is also the text key {@code answer.<name>}. */
public enum ToDoAnswer {
    /** It was resolved. */
    DONE,
    /** Somebody was asked; the line is back in a week if nothing came of it. */
    ASKED,
    /** It could not be resolved here; nothing was changed. */
    NOT_POSSIBLE,
    /** It needed nobody any more; nothing was changed. */
    GONE
}
