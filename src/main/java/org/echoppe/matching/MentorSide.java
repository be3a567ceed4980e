package org.echoppe.matching;

import java.util.Arrays;
import java.util.HashSet;
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

    /** What people write who are from no organisation. */
    private static final Set<String> THEIR_OWN = Set.of(
            "independant",
            "independante",
            "freelance",
            "auto entrepreneur",
            "auto entrepreneuse",
            "micro entrepreneur",
            "micro entrepreneuse",
            "a son compte",
            "aucune",
            "independent",
            "self employed",
            "none");

    static MentorSide of(MentorProfile profile, QuietWeek quiet) {
        String said = NaturalKey.folded(profile.organisation());
        boolean isTheirOwn = said.isEmpty() || THEIR_OWN.contains(said);
        return new MentorSide(
                profile,
                names(NaturalKey.folded(profile.name()), isTheirOwn ? List.of() : List.of(said)),
                profile.interests().stream().map(ShopNames.Declared::of).toList(),
                isTheirOwn ? profile.id().value().toString() : said,
                profile.place() == null ? "" : profile.place().streetName(),
                quiet,
                new Days(profile.mandateFrom(), profile.mandateUntil()));
    }

    private static Set<String> names(String name, List<String> organisation) {
        Set<String> names = new HashSet<>(Set.of(name));
        List<String> words = Arrays.asList(name.split(" "));
        for (int first = 1; first < words.size(); first++) {
            names.add(String.join(" ", words.subList(first, words.size())) + " "
                    + String.join(" ", words.subList(0, first)));
        }
        names.addAll(organisation);
        return Set.copyOf(names);
    }
}
