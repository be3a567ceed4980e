package org.echoppe.booking.standby;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rules of a call as plain values: who has how long, and what that makes of it at a moment.
 *
 * @param latestStart   after that no session fits in the shop's quiet time
 * @param leadUntil     null where the merchant's own mentor was not asked
 * @param leadRefusedAt null unless they said no
 * @param relaysUntil   null until the relays were asked
 * @param isRefused     every relay said no
 */
record Course(
        CallOutcome outcome,
        Instant latestStart,
        Instant leadUntil,
        Instant leadRefusedAt,
        Instant relaysUntil,
        boolean isRefused) {

    static final Duration TIME_TO_ANSWER = Duration.ofMinutes(3);

    /** How long a merchant waits for somebody to ask the relays. */
    static final Duration TIME_TO_MOVE_ON = Duration.ofSeconds(30);

    /** How long a call may stay open, the relays' time included. */
    static final int MOST_MINUTES = 6;

    /** Until when somebody who is asked now may answer. */
    static Instant timeToAnswer(Instant now, Instant latestStart) {
        return earliest(now.plus(TIME_TO_ANSWER), latestStart);
    }

    CallStage stage(Instant now) {
        return switch (outcome) {
            case ANSWERED -> CallStage.ANSWERED;
            case WITHDRAWN -> CallStage.WITHDRAWN;
            case UNANSWERED -> CallStage.UNANSWERED;
            case OPEN -> now.isBefore(latestStart) ? running(now) : CallStage.UNANSWERED;
        };
    }

    private CallStage running(Instant now) {
        if (relaysUntil != null) {
            return now.isBefore(relaysUntil) && !isRefused ? CallStage.RELAYS_ASKED : CallStage.UNANSWERED;
        }
        if (now.isBefore(endOfLead())) {
            return CallStage.LEAD_ASKED;
        }
        return now.isBefore(endOfLead().plus(TIME_TO_MOVE_ON)) ? CallStage.MOVING_ON : CallStage.UNANSWERED;
    }

    /** Until when the stage it is in may last. */
    Instant until() {
        return relaysUntil == null ? endOfLead() : relaysUntil;
    }

    /** Somebody has to ask the relays, or to close it. */
    boolean isDue(Instant now) {
        CallStage stage = stage(now);
        return outcome == CallOutcome.OPEN && (stage == CallStage.MOVING_ON || !stage.isOpen());
    }

    private Instant endOfLead() {
        return earliest(leadUntil, leadRefusedAt);
    }

    private static Instant earliest(Instant... instants) {
        return Stream.of(instants)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
