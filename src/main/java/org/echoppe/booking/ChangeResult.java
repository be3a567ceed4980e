package org.echoppe.booking;

/** What somebody hears who cancels or notes a session. */
public sealed interface ChangeResult {

    record Changed(SessionId session) implements ChangeResult {}

    record Refused(ChangeRule because) implements ChangeResult {}
}
