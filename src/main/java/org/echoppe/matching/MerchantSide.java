package org.echoppe.matching;

import org.echoppe.calendar.quiet.QuietWeek;
import org.echoppe.merchant.MerchantProfile;

/** A merchant, with what is worked out once for all pairs. */
record MerchantSide(
        MerchantProfile profile, ShopNames names, Wished wish, String street, QuietWeek quiet, PeakDays peaks) {

    static MerchantSide of(MerchantProfile profile, QuietWeek quiet, Terms terms) {
        return new MerchantSide(
                profile,
                ShopNames.of(profile),
                Wished.of(profile.wish()),
                profile.place().streetName(),
                quiet,
                PeakDays.of(profile.hours().peaks(), terms.days().first()));
    }

    boolean isMeantBy(MentorSide mentor) {
        return mentor.interests().stream().anyMatch(names::mean);
    }

    boolean wishesFor(MentorSide mentor) {
        return wish.isFor(mentor.names());
    }
}
