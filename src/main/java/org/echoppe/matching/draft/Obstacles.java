package org.echoppe.matching.draft;

import java.util.List;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Criterion;
import org.echoppe.matching.Judgement;
import org.echoppe.merchant.MerchantId;

/** Finds what is in the way of merchants without a mentor, everybody else being with whom they are. */
record Obstacles(Cohort cohort) {

    Obstacle of(MerchantId merchant) {
        List<Judgement> left = cohort.choices(cohort.merchant(merchant)).stream()
                .map(Cohort.Match::judgement)
                .toList();
        for (Criterion criterion : Criterion.values()) {
            List<Judgement> passing = left.stream()
                    .filter(judgement -> judgement.passes(criterion))
                    .toList();
            if (passing.isEmpty()) {
                return new Obstacle(criterion, left.size());
            }
            left = passing;
        }
        return new Obstacle(null, left.size());
    }
}
