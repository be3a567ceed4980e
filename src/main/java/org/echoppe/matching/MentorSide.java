package org.echoppe.matching;

import java.util.List;
import java.util.Set;
import org.echoppe.calendar.quiet.QuietWeek;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.NaturalKey;

/**
 * A mentor, with what is worked out once for all pairs.
 *
 * @param names        how somebody may wish for them: by name, either part first, or by organisation
 * @param organisation what tells their organisation from others; independents are their own
 */
record MentorSide(
        MentorProfile profile,
        Set<String> names,
        List<ShopNames.Declared> interests,
        String organisation,
        String street,
        QuietWeek quiet,
        Days mandate) {

    static MentorSide of(MentorProfile profile, QuietWeek quiet) {
        String said = NaturalKey.folded(profile.organisation());
        boolean isTheirOwn = Wished.isTheirOwn(profile.organisation());
        return new MentorSide(
                profile,
                Wished.namesOf(profile.name(), profile.organisation()),
                profile.interests().stream().map(ShopNames.Declared::of).toList(),
                isTheirOwn ? profile.id().value().toString() : said,
                profile.place() == null ? "" : profile.place().streetName(),
                quiet,
                new Days(profile.mandateFrom(), profile.mandateUntil()));
    }
}
