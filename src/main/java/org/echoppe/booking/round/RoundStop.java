package org.echoppe.booking.round;

import java.util.List;
import org.echoppe.action.PlanStep;
import org.echoppe.booking.MentorSession;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.merchant.MerchantId;

/**
 * A shop on the round, or beside it.
 *
 * @param phone   the merchant's number, or null
 * @param quiet   its quiet windows of the half-day that are not over
 * @param session the booked session, or null
 * @param step    what would be done next, or null
 * @param visits  those made in this half-day
 * @param accepted false where the pairing is over: no visit can be told of
 * @param beside  why it is not on the walk, or null where it is
 */
public record RoundStop(
        MerchantId merchant,
        String shop,
        String person,
        String phone,
        String address,
        List<TimeWindow> quiet,
        MentorSession session,
        PlanStep step,
        List<VisitRow> visits,
        boolean accepted,
        Beside beside) {

    /** Why a shop is not on the walk. */
    public enum Beside {
        CLOSED,
        PEAK,
        RUSH,
        OVER,
        NO_TIME
    }
}
