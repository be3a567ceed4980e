package org.echoppe.booking;

/** A session of a merchant with its mentor's name, as the database joins them. */
record NewsRow(Session session, String mentorName) {}
