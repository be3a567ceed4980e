package org.echoppe.booking.standby;

import org.echoppe.booking.NowRule;

/** What a merchant hears who has some minutes now. */
public sealed interface CallResult {

    /** Somebody was asked, or nobody could be: the call says so. */
    record Asked(CallId call) implements CallResult {}

    record Refused(NowRule because) implements CallResult {}
}
