package org.echoppe.mentor.busy;

/** What an expert hears who tells of a calendar. A refusal changes nothing. */
public sealed interface BusyResult {

    record Added(BusyCalendarId calendar) implements BusyResult {}

    record Refused(BusyProblem because) implements BusyResult {}
}
