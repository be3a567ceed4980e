package org.echoppe.notification;

/** A message as its reader sees it: one subject, and the same words as plain text and as HTML. */
record Letter(String subject, String text, String html) {}
