package org.echoppe.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.echoppe.matching.Cohort.Match;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** Which of some pairs can be published beside those that are: each in its turn, places being what they are by then. */
record Publication(Cohort everyone, Map<MerchantId, MentorId> living) {

    /** Whoever is held back keeps whom they have, and the place that takes. */
    List<Match> possible(Map<MerchantId, MentorId> wanted) {
        List<Match> together = together(wanted);
        if (together.stream().allMatch(match -> match.judgement().isPossible())) {
            return together;
        }
        List<Match> possible = inTurn(wanted);
        if (possible.size() == wanted.size()) {
            return possible;
        }
        Map<MerchantId, MentorId> left = new LinkedHashMap<>();
        possible.forEach(match -> left.put(match.merchant(), match.mentor()));
        return possible(left);
    }

    private List<Match> together(Map<MerchantId, MentorId> wanted) {
        Map<MerchantId, MentorId> all = new LinkedHashMap<>(living);
        all.putAll(wanted);
        Cohort cohort = everyone.with(all);
        return wanted.entrySet().stream()
                .map(pair -> cohort.match(pair.getKey(), pair.getValue()))
                .toList();
    }

    private List<Match> inTurn(Map<MerchantId, MentorId> wanted) {
        Map<MerchantId, MentorId> together = new LinkedHashMap<>(living);
        together.keySet().removeAll(wanted.keySet());
        List<Match> possible = new ArrayList<>();
        wanted.forEach((merchant, mentor) -> {
            Match match = everyone.with(together).match(merchant, mentor);
            if (match.judgement().isPossible()) {
                together.put(merchant, mentor);
                possible.add(match);
            }
        });
        return possible;
    }
}
