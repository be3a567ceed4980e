package org.echoppe.booking.fit;

import java.time.Instant;
import org.echoppe.calendar.TimeWindow;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** A session that is still to come, as whoever counts free time needs it. */
record BookedTime(MerchantId merchant, MentorId mentor, Instant startsAt, Instant endsAt) {

    TimeWindow window() {
        return new TimeWindow(startsAt, endsAt);
    }
}
