package org.echoppe.reporting;

/** A file to take away. */
public record ReportFile(String name, byte[] content) {}
