package org.echoppe.booking.standby;

import java.time.Instant;
import org.echoppe.action.Plan;
import org.echoppe.programme.Mode;
import org.echoppe.programme.Trade;

/**
 * A call as a mentor who is asked sees it.
 *
 * @param until   until when they may say yes
 * @param isRelay the shop is another mentor's
 * @param saidNo  they said no already, and may think better of it
 */
public record AskedCall(
        CallId call,
        String shop,
        Trade trade,
        String address,
        Mode mode,
        int minutes,
        Instant until,
        boolean isRelay,
        boolean saidNo,
        Plan plan) {}
