package org.echoppe.booking.standby;

import java.time.Instant;
import org.echoppe.booking.SessionId;

/**
 * A merchant's call as their page shows it.
 *
 * @param until   until when somebody may say yes; for one that is over, when that was
 * @param mentor  who goes, or the one who was asked alone; null where that was nobody
 * @param isRelay who goes is not the merchant's own mentor
 * @param session the session that came of it, or null
 */
public record MyCall(
        CallId call,
        int minutes,
        CallStage stage,
        Instant until,
        String mentor,
        String organisation,
        boolean isRelay,
        SessionId session) {

    /** As one calls them between two customers. */
    public String mentorFirstName() {
        return mentor == null ? null : mentor.split(" ", 2)[0];
    }
}
