package org.echoppe.matching.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.echoppe.matching.Cohort;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;

/**
 * Who of all mentors could take a shop.
 *
 * @param everyone all mentors, and at least the shops that are asked about
 * @param together whom each merchant has
 * @param before   who has or had these shops
 */
record RelayPool(Cohort everyone, Map<MerchantId, MentorId> together, Map<MerchantId, Set<MentorId>> before) {

    /** Those nothing speaks against, who accompany nobody first, then by points; without those who had the shop before. */
    List<RelayMentor> relaysFor(MerchantId merchant) {
        Set<MentorId> hadIt = before.getOrDefault(merchant, Set.of());
        Map<MerchantId, MentorId> others = new HashMap<>(together);
        others.remove(merchant);
        Cohort without = everyone.with(others);
        return without.choices(without.merchant(merchant)).stream()
                .filter(match -> match.judgement().isPossible() && !hadIt.contains(match.mentor()))
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
