package org.echoppe.matching.draft;

import java.util.List;
import java.util.Map;
import org.echoppe.matching.Cohort.Match;
import org.echoppe.merchant.MerchantId;

/** Who could be with whom: what was found for a draft, pins and published pairs included. */
record Arrangement(
        Map<MerchantId, Match> pairs, List<MerchantId> alone, boolean isProven, boolean isComplete, Basis basis) {

    long points() {
        return pairs.values().stream().mapToLong(match -> match.score()).sum();
    }
}
