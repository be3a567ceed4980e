package org.echoppe.booking;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A note as its mentor sends it, and what it was written upon.
 *
 * @param stepsDone exactly the steps this session did
 * @param basedOn   when the note was written that its mentor saw, or null where there was none
 */
public record NewNote(SessionNote told, Set<UUID> stepsDone, Instant basedOn) {

    public NewNote {
        stepsDone = told.outcome().didMeet() ? Set.copyOf(stepsDone) : Set.of();
    }
}
