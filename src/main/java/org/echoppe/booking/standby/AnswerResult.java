package org.echoppe.booking.standby;

import org.echoppe.booking.NowRule;
import org.echoppe.booking.SessionId;

/** What a mentor hears who says they go. */
public sealed interface AnswerResult {

    /** The session has begun. */
    record Going(SessionId session) implements AnswerResult {}

    /** It is no longer theirs to take. */
    record NotNeeded(CallRule because) implements AnswerResult {}

    /** Nothing can begin at this moment. */
    record NotNow(NowRule because) implements AnswerResult {}
}
