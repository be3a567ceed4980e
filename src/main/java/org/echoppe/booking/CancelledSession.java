package org.echoppe.booking;

import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;

/**
 * A session somebody cancelled for its merchant, who may not know yet; the mentor by first name.
 *
 * @param reason null where none was given
 */
public record CancelledSession(TimeWindow window, Role by, ChangeReason reason, String mentor) {

    CancelledSession(Session session, String mentorName) {
        this(
                session.window(),
                session.cancelledBy(),
                session.change() == null ? null : session.change().reason(),
                Taken.firstName(mentorName));
    }
}
