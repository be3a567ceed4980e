package org.echoppe.booking;

import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;

/** A session somebody cancelled for its merchant, who may not know yet; the mentor by first name. */
public record CancelledSession(TimeWindow window, Role by, String mentor) {

    CancelledSession(Session session, String mentorName) {
        this(session.window(), session.cancelledBy(), Taken.firstName(mentorName));
    }
}
