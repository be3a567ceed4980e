package org.echoppe.mentor.busy;

import org.echoppe.calendar.WindowSet;

/** What a calendar says about its owner's time, or why it says nothing. */
sealed interface BusyReading {

    /** @param leftOut how many appointments nobody could read, and so do not count */
    record Read(WindowSet busy, int leftOut) implements BusyReading {}

    record Unreadable(BusyProblem because) implements BusyReading {}
}
