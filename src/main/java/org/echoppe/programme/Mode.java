package org.echoppe.programme;

/** How a mentor and a merchant meet. */
public enum Mode {
    ON_SITE,
    PHONE,
    VIDEO
}
