package org.echoppe.radar.todo;

import java.time.LocalDate;
import org.echoppe.access.AccountId;

/**
 * A line of the list as a coordinator sees it.
 *
 * @param until    the day it is put off to, or null
 * @param assigned who looks after it; null while it is everybody's
 */
public record ToDoLine(Finding finding, State state, LocalDate until, AccountId assigned) {

    /** Where a line stands. */
    public enum State {
        OPEN,
        LATER,
        DONE
    }

    static ToDoLine of(Finding finding, Mark mark, LocalDate today) {
        if (mark == null) {
            return new ToDoLine(finding, State.OPEN, null, null);
        }
        boolean waits = mark.until() != null && today.isBefore(mark.until());
        State state = mark.isDone() ? State.DONE : waits ? State.LATER : State.OPEN;
        return new ToDoLine(finding, state, waits ? mark.until() : null, mark.assigned());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
