package org.echoppe.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import org.echoppe.action.ActionRow;
import org.echoppe.booking.SessionFact;
import org.echoppe.merchant.MerchantId;

/**
 * A merchant on the board: the action, and the sessions on both sides of now.
 *
 * @param action in the reader's words, by which the column is sorted and filtered
 * @param pausedUntil the day its clock goes on, or null
 * @param warning what may keep it from being done before the busy weeks, or null
 * @param last   the latest session that has begun, or null
 * @param next   the first session still to begin, or null
 */
public record BoardRow(
        MerchantId merchant,
        ActionRow progress,
        String action,
        State state,
        LocalDate pausedUntil,
        String warning,
        SessionFact last,
        SessionFact next) {

    /** How far an action has come, in one word. */
    public enum State {
        TO_BEGIN,
        RUNNING,
        PAUSED,
        BLOCKED,
        DONE;

        /** A busy week is no delay, and what is blocked is not at rest. */
        static State of(ActionRow row, boolean isBlocked, boolean isPaused) {
            if (row.isDone()) {
                return DONE;
            }
            if (isBlocked || isPaused) {
                return isBlocked ? BLOCKED : PAUSED;
            }
            return row.stepsDone() > 0 ? RUNNING : TO_BEGIN;
        }
    }

    public String shop() {
        return progress.shop();
    }

    /** One sign per step; the words beside it say the same. */
    public String dots() {
        var dots = new StringBuilder();
        progress.steps().forEach(done -> dots.append(done ? '●' : '○'));
        return dots.toString();
    }

    public Instant lastAt() {
        return last == null ? null : last.window().start();
    }

    public Instant nextAt() {
        return next == null ? null : next.window().start();
    }
}
