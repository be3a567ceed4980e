package org.echoppe.booking.after;

/** How the step of a session stands, in the merchant's own tap. */
public enum StepAnswer {
    DONE,
    NOT_YET,
    HELP
}
