package org.echoppe.booking.standby;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.echoppe.mentor.MentorId;

/** A call with everybody it has asked. */
record Progress(Call call, List<CallAnswer> answers) {

    CallStage stage(Instant now) {
        return course().stage(now);
    }

    Course course() {
        return new Course(
                call.outcome(),
                call.latestStart(),
                call.leadUntil(),
                leadRefusedAt(),
                call.relaysUntil(),
                answers.stream().filter(CallAnswer::isOfRelay).allMatch(answer -> answer.isGiven(Answer.NO)));
    }

    private Instant leadRefusedAt() {
        return answers.stream()
                .filter(Predicate.not(CallAnswer::isOfRelay))
                .filter(answer -> answer.isGiven(Answer.NO))
                .map(CallAnswer::answeredAt)
                .findFirst()
                .orElse(null);
    }

    Optional<CallAnswer> answerOf(MentorId mentor) {
        return answers.stream().filter(answer -> answer.isOf(mentor)).findFirst();
    }

    /** Whoever goes, or else is asked alone. */
    Optional<CallAnswer> who() {
        return answers.stream()
                .filter(answer -> answer.isGiven(Answer.YES))
                .findFirst()
                .or(() -> answers.stream()
                        .filter(Predicate.not(CallAnswer::isOfRelay))
                        .findFirst());
    }
}
