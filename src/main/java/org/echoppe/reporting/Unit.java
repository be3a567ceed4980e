package org.echoppe.reporting;

/** What a figure counts; {@link #TIME} is kept in minutes and shown in hours and minutes. */
public enum Unit {
    SHOP,
    MENTOR,
    SESSION,
    STEP,
    TIME
}
