package org.echoppe.mentor.busy;

/** Why a calendar could not be read, or not be added; each has its sentence, such as {@code busy.problem.TOO_LARGE}. */
public enum BusyProblem {
    NO_FILE,
    NOT_A_CALENDAR,
    TOO_LARGE,
    TOO_MUCH,
    NOT_AN_ADDRESS,
    NOT_PUBLIC,
    UNKNOWN_HOST,
    NO_ANSWER,
    NOT_FOUND,
    NOT_FOR_US,
    SENT_AROUND,
    TOO_MANY_CALENDARS
}
