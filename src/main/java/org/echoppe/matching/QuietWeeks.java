package org.echoppe.matching;

import java.util.HashMap;
import java.util.Map;
import org.echoppe.calendar.quiet.QuietWeek;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantProfile;

/** Typical weeks, worked out once for all who have the same hours. */
final class QuietWeeks {

    private final Map<String, QuietWeek> ofShops = new HashMap<>();
    private final Map<String, QuietWeek> ofMentors = new HashMap<>();

    QuietWeek of(MerchantProfile shop) {
        var hours = shop.hours();
        String said = hours.opening().notation() + '\n' + hours.rush().notation();
        return ofShops.computeIfAbsent(said, same -> QuietWeek.of(hours.opening(), hours.rush()));
    }

    QuietWeek of(MentorProfile mentor) {
        return ofMentors.computeIfAbsent(mentor.availability().notation(), same -> QuietWeek.of(mentor.availability()));
    }
}
