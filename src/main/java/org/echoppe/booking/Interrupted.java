package org.echoppe.booking;

import org.echoppe.calendar.TimeWindow;
import org.echoppe.programme.BookingRules;

/**
 * A merchant's last session, which a customer interrupted: what was done of it counts, the rest can be booked.
 *
 * @param minutesLeft at least one: whoever was interrupted was not done
 * @param rest        the length that can be booked for what is left
 */
public record Interrupted(SessionId session, TimeWindow window, int minutesDone, int minutesLeft, int rest) {

    static Interrupted of(Session session, BookingRules rules) {
        int left = (int) Math.max(1, session.window().minutes() - session.minutesDone());
        return new Interrupted(session.id(), session.window(), session.minutesDone(), left, rules.lengthFor(left));
    }
}
