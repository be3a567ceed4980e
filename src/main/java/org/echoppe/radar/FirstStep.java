package org.echoppe.radar;

/** What has to be there before merchants book, in the order it is done. */
public enum FirstStep {
    PROGRAMME,
    MERCHANTS,
    MENTORS,
    PROPOSED,
    PUBLISHED,
    FIRST_SESSION
}
