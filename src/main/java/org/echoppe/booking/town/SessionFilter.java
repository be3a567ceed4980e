package org.echoppe.booking.town;

import java.time.LocalDate;
import org.echoppe.booking.SessionStatus;
import org.echoppe.mentor.MentorId;

/**
 * Which sessions to look at.
 *
 * @param from   the first day
 * @param last   the last one, itself included; at most a year after the first
 * @param mentor null for all
 * @param shop   letters of the shop's name or street; null or blank for all
 * @param status null for all
 */
public record SessionFilter(LocalDate from, LocalDate last, MentorId mentor, String shop, SessionStatus status) {

    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 366;

    public SessionFilter {
        last = last.isBefore(from) ? from : last;
        last = last.isAfter(from.plusDays(MOST_DAYS)) ? from.plusDays(MOST_DAYS) : last;
        shop = shop == null || shop.isBlank() ? null : shop.strip();
    }

    /** Today and the two weeks that follow. */
    public static SessionFilter comingUp(LocalDate today) {
        return new SessionFilter(today, today.plusDays(USUAL_DAYS), null, null, null);
    }
}
