package org.echoppe.matching.draft;

import java.util.Map;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Criterion;
import org.echoppe.merchant.MerchantId;

/** Finds what is in the way of merchants without a mentor, everybody else being with whom they are. */
record Obstacles(Cohort cohort) {

    Obstacle of(MerchantId merchant) {
        Map<Criterion, Long> excluded = cohort.firstInTheWay(merchant);
        long left = cohort.mentors().size();
        for (Criterion criterion : Criterion.values()) {
            long after = left - excluded.getOrDefault(criterion, 0L);
            if (after == 0) {
                return new Obstacle(criterion, (int) left);
            }
            left = after;
        }
        return new Obstacle(null, (int) left);
    }
}
