package org.echoppe.matching;

import static java.util.stream.Collectors.partitioningBy;

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
        Map<Boolean, List<Match>> together = together(wanted);
        List<Match> possible = new ArrayList<>(together.get(true));
        if (possible.size() == wanted.size()) {
            return possible;
        }
        inTurn(wanted, together.get(false), possible);
        return possible.size() == wanted.size() ? possible : possible(couples(possible));
    }

    /** Whether they are possible with everybody else who is wanted; if so, they are with only some of them. */
    private Map<Boolean, List<Match>> together(Map<MerchantId, MentorId> wanted) {
        Map<MerchantId, MentorId> all = new LinkedHashMap<>(living);
        all.putAll(wanted);
        Cohort cohort = everyone.with(all);
        return wanted.entrySet().stream()
                .map(pair -> cohort.match(pair.getKey(), pair.getValue()))
                .collect(partitioningBy(match -> match.judgement().isPossible()));
    }

    private void inTurn(Map<MerchantId, MentorId> wanted, List<Match> doubtful, List<Match> possible) {
        Map<MerchantId, MentorId> beside = new LinkedHashMap<>(living);
        beside.keySet().removeAll(wanted.keySet());
        beside.putAll(couples(possible));
        for (Match doubted : doubtful) {
            Match match = everyone.with(beside).match(doubted.merchant(), doubted.mentor());
            if (match.judgement().isPossible()) {
                beside.put(match.merchant(), match.mentor());
                possible.add(match);
            }
        }
    }

    private static Map<MerchantId, MentorId> couples(List<Match> matches) {
        Map<MerchantId, MentorId> couples = new LinkedHashMap<>();
        matches.forEach(match -> couples.put(match.merchant(), match.mentor()));
        return couples;
    }
}
