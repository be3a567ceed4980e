package org.echoppe.matching;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.echoppe.calendar.quiet.QuietWeek;
import org.echoppe.merchant.MerchantProfile;
import org.echoppe.merchant.NaturalKey;

/** A merchant, with what is worked out once for all pairs. */
record MerchantSide(
        MerchantProfile profile, ShopNames names, Set<String> wishes, String street, QuietWeek quiet, PeakDays peaks) {

    static MerchantSide of(MerchantProfile profile, QuietWeek quiet, Terms terms) {
        return new MerchantSide(
                profile,
                ShopNames.of(profile),
                profile.wish() == null ? Set.of() : wishes(profile.wish()),
                profile.place().streetName(),
                quiet,
                PeakDays.of(profile.hours().peaks(), terms.days().first()));
    }

    private static Set<String> wishes(String said) {
        return Stream.of(said.split(";"))
                .map(NaturalKey::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isMeantBy(MentorSide mentor) {
        return mentor.interests().stream().anyMatch(names::mean);
    }

    boolean wishesFor(MentorSide mentor) {
        return !wishes.isEmpty() && !Collections.disjoint(wishes, mentor.names());
    }
}
