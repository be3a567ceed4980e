package org.echoppe.matching.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.matching.Cohort;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/** Who is left over after the leads, and who of all could take a shop. */
record RelayPool(Cohort everyone, Map<MerchantId, MentorId> together) {

    /** The names of those who accompany nobody, by what they can help with. */
    Map<ActionCode, List<String>> leftOver() {
        Cohort now = everyone.with(together);
        Map<ActionCode, List<String>> pool = new EnumMap<>(ActionCode.class);
        now.mentors().stream()
                .filter(mentor -> now.load(mentor.id()) == 0)
                .forEach(mentor -> mentor.skills()
                        .keySet()
                        .forEach(action -> pool.computeIfAbsent(action, any -> new ArrayList<>())
                                .add(mentor.name())));
        return pool;
    }

    /** Those nothing speaks against, who accompany nobody first, then by points; without those who had the shop before. */
    List<RelayMentor> relaysFor(MerchantId merchant, Set<MentorId> before) {
        Map<MerchantId, MentorId> others = new HashMap<>(together);
        others.remove(merchant);
        Cohort without = everyone.with(others);
        return without.choices(without.merchant(merchant)).stream()
                .filter(match -> match.judgement().isPossible() && !before.contains(match.mentor()))
                .map(match -> relay(without, match))
                .sorted(Comparator.comparing(RelayMentor::isLeftOver)
                        .thenComparing(RelayMentor::points)
                        .reversed())
                .toList();
    }

    private static RelayMentor relay(Cohort cohort, Cohort.Match match) {
        MentorProfile mentor = cohort.mentor(match.mentor());
        return new RelayMentor(
                mentor.id(),
                mentor.name(),
                mentor.organisation(),
                match.score(),
                cohort.load(mentor.id()),
                match.judgement().reasons());
    }
}
