package org.echoppe.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.echoppe.access.Role;
import org.echoppe.calendar.TimeWindow;

/**
 * How a session was last moved or cancelled.
 *
 * @param reason      null where none was given
 * @param late        later than the programme's notice before the start it had
 * @param beforeStart when it began before it was moved, or null where it was cancelled; so {@code beforeEnd}
 */
@Embeddable
public record SessionChange(
        @Column(name = "changed_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "changed_by")
        Role by,

        @Enumerated(EnumType.STRING) @Column(name = "change_reason")
        ChangeReason reason,

        @Column(name = "changed_late") Boolean late,
        @Column(name = "before_starts_at") Instant beforeStart,
        @Column(name = "before_ends_at") Instant beforeEnd) {

    private static final Duration TO_UNDO = Duration.ofMinutes(10);

    SessionChange from(TimeWindow before) {
        return new SessionChange(at, by, reason, late, before.start(), before.end());
    }

    /** Until when whoever made it may take it back. */
    public Instant undoableUntil() {
        return at.plus(TO_UNDO);
    }

    /** Whether this role may take it back at this moment. */
    public boolean isUndoableBy(Role role, Instant now) {
        return role == by && now.isBefore(undoableUntil());
    }

    /** Where the session was before it was moved, or null where it was cancelled. */
    public TimeWindow before() {
        return beforeStart == null ? null : new TimeWindow(beforeStart, beforeEnd);
    }
}
