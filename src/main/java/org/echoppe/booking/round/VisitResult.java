package org.echoppe.booking.round;

/** What somebody hears who tells of a visit or takes one back. */
public sealed interface VisitResult {

    record Told(VisitRow visit) implements VisitResult {}

    record Refused(VisitRule because) implements VisitResult {}
}
