package org.echoppe.matching.draft;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.echoppe.matching.Cohort;
import org.echoppe.matching.Reason;
import org.echoppe.matching.optimum.Progress;
import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;

/** What a draft asks at one revision: who there is, who is together already, and what was decided. */
record Question(int revision, Cohort everyone, Map<MerchantId, MentorId> published, DraftState state) {

    private static final int MOST_OBSTACLES = 200;

    Arrangement answer(Progress progress) {
        return new Arranger(everyone, published, state, progress).arrange();
    }

    /** The same with these steps more. */
    Question with(List<DraftStep> more) {
        return new Question(revision, everyone, published, state.with(more));
    }

    Optional<Reason> against(Couple couple) {
        return new Arranger(everyone, published, state, Progress.UNWATCHED).against(couple);
    }

    /** What is in the way of whoever is alone in an answer; of a great many only the first are asked about. */
    Map<MerchantId, Obstacle> obstaclesTo(Arrangement found) {
        Map<MerchantId, MentorId> together = found.pairs().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, pair -> pair.getValue().mentor()));
        var obstacles = new Obstacles(everyone.with(together));
        return found.alone().stream().limit(MOST_OBSTACLES).collect(toMap(Function.identity(), obstacles::of));
    }
}
