package org.echoppe.matching;

import java.time.ZoneId;
import org.echoppe.calendar.quiet.QuietTime;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;

/** A merchant and a mentor looked at together; {@code others} are the merchants the mentor has besides this one. */
record Pair(MerchantProfile merchant, MentorProfile mentor, int others, ZoneId zone) {

    int skill() {
        return mentor.skills().getOrDefault(merchant.wishedAction(), 0);
    }

    long sharedQuietMinutes() {
        var hours = merchant.hours();
        return QuietTime.sharedMinutesPerWeek(hours.opening(), hours.rush(), mentor.availability(), zone);
    }
}
