package org.echoppe.booking.round;

import java.time.Duration;
import java.time.Instant;
import org.echoppe.merchant.MerchantId;

/** A visit of a few minutes, as its mentor and the coordinator see it; the note may be null. */
public record VisitRow(
        VisitId visit,
        MerchantId merchant,
        String mentor,
        Instant visitedAt,
        int minutes,
        VisitOutcome outcome,
        String note) {

    /** How long a visit can be taken back. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    VisitRow(Visit visit, String mentor) {
        this(visit.id(), visit.merchant(), mentor, visit.visitedAt(), visit.minutes(), visit.outcome(), visit.note());
    }

    public boolean canBeUndone(Instant now) {
        return now.isBefore(visitedAt.plus(UNDO));
    }
}
