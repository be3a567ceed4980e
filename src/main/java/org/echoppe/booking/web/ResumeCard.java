package org.echoppe.booking.web;

/** Where one was interrupted and what comes next; step and needs are null where every step is done. */
public record ResumeCard(String title, String done, String step, String needs, String next) {}
