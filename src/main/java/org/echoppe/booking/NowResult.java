package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;

/** What a mentor hears who is ready to go at once. A refusal is an answer; nothing was changed. */
public sealed interface NowResult {

    /** The session has begun. */
    record Begun(SessionId session, TimeWindow window) implements NowResult {}

    record Refused(NowRule because) implements NowResult {}
}
