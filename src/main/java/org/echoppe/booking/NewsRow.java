package org.echoppe.booking;

/** A session of a merchant with its mentor's name, as the database joins them, and whether the merchant said how it went. */
record NewsRow(Session session, String mentorName, boolean isAnswered) {}
