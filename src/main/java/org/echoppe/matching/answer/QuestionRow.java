package org.echoppe.matching.answer;

import java.time.Instant;
import org.echoppe.matching.PairingId;

/** A mentor's question and the coordinator's answer, which is null until there is one. */
public record QuestionRow(
        QuestionId id,
        PairingId pairing,
        String shop,
        String mentor,
        String question,
        Instant askedAt,
        String answer,
        Instant answeredAt) {

    QuestionRow(PairingQuestion question, String shop, String mentor) {
        this(
                question.id(),
                question.pairing(),
                shop,
                mentor,
                question.question(),
                question.askedAt(),
                question.answer(),
                question.answeredAt());
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
