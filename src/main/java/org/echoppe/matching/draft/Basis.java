package org.echoppe.matching.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Cohort.Match;
import org.echoppe.matching.optimum.Solution;
import org.echoppe.matching.optimum.WhyNot;
import org.echoppe.mentor.MentorId;
import org.echoppe.mentor.MentorProfile;
import org.echoppe.merchant.MerchantId;
import org.echoppe.merchant.MerchantProfile;

/**
 * What an arrangement was worked out with, so that one change more takes a moment, not another search.
 *
 * @param cohort  everybody, with those together who stay whatever happens
 * @param decided merchants for whom a change was worked in since
 */
record Basis(Cohort cohort, Map<MerchantId, MentorId> fixed, Solution solution, Set<MerchantId> decided) {

    Basis(Cohort cohort, Map<MerchantId, MentorId> fixed, Solution solution) {
        this(cohort, fixed, solution, Set.of());
    }

    Arrangement arrangement() {
        Map<MerchantId, Match> pairs = new LinkedHashMap<>();
        fixed.forEach((merchant, mentor) -> pairs.put(merchant, cohort.match(merchant, mentor)));
        cohort.matches(solution).forEach(match -> pairs.put(match.merchant(), match));
        List<MerchantId> alone = merchants().stream()
                .filter(merchant -> !pairs.containsKey(merchant))
                .toList();
        return new Arrangement(pairs, alone, solution.certificate().isProven(), solution.isComplete(), this);
    }

    /** With one decision more, as good as searching anew; empty where that has to be done. */
    Optional<Basis> with(DraftStep step) {
        int merchant = merchants().indexOf(step.merchant());
        int mentor = mentors().indexOf(step.mentor());
        if (merchant < 0 || mentor < 0 || decided.contains(step.merchant()) || !solution.isComplete()) {
            return Optional.empty();
        }
        return switch (step.kind()) {
            case PIN ->
                Optional.of(solution.pinned(merchant, mentor))
                        .filter(changed -> changed.mentorOf(merchant) == mentor)
                        .map(changed -> after(step, changed));
            case FORBID -> Optional.of(after(step, solution.forbidding(merchant, mentor)));
            default -> Optional.empty();
        };
    }

    private Basis after(DraftStep step, Solution changed) {
        Set<MerchantId> more = new HashSet<>(decided);
        more.add(step.merchant());
        return new Basis(cohort, fixed, changed, more);
    }

    /** What a pair would cost and whom it would move; empty where one of the two stays as they are whatever happens. */
    Optional<WhyNot> whyNot(Couple asked) {
        int merchant = merchants().indexOf(asked.merchant());
        int mentor = mentors().indexOf(asked.mentor());
        return merchant < 0 || mentor < 0 || decided.contains(asked.merchant())
                ? Optional.empty()
                : Optional.of(solution.whyNot(merchant, mentor)).filter(WhyNot::possible);
    }

    /** In the order of the solution. */
    List<MerchantId> merchants() {
        return cohort.alone().stream().map(MerchantProfile::id).toList();
    }

    List<MentorId> mentors() {
        return cohort.mentors().stream().map(MentorProfile::id).toList();
    }
}
