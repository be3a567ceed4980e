package org.echoppe.action.outcome;

/** Whether what was set up is still used, in the merchant's own tap. */
public enum StillThere {
    KEPT,
    ABANDONED,
    UNKNOWN
}
