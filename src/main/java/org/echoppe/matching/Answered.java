package org.echoppe.matching;

/** What became of a mentor's yes or no: the first one given counts, the same again changes nothing. */
public enum Answered {
    GIVEN,
    ALREADY_ACCEPTED,
    ALREADY_OVER
}
