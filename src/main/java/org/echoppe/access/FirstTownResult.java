package org.echoppe.access;

/** The answer to somebody who begins: done, or what stands in the way; nothing was written then. */
public enum FirstTownResult {
    FOUNDED,
    WRONG_CODE,
    ALREADY_BEGUN,
    TOWN_MISSING,
    DEPARTMENT_UNKNOWN,
    COORDINATOR_MISSING,
    EMAIL_UNREADABLE,
    PASSWORD_TOO_SHORT
}
