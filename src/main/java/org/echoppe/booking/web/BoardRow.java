package org.echoppe.booking.web;

import java.time.Instant;
import org.echoppe.action.ActionRow;
import org.echoppe.booking.SessionFact;
import org.echoppe.merchant.MerchantId;

/**
 * A merchant on the board: the action, and the sessions on both sides of now.
 *
 * @param action in the reader's words, by which the column is sorted and filtered
 * @param last   the latest session that has begun, or null
 * @param next   the first session still to begin, or null
 */
public record BoardRow(
        MerchantId merchant, ActionRow progress, String action, State state, SessionFact last, SessionFact next) {

    /** How far an action has come, in one word. */
    public enum State {
        TO_BEGIN,
        RUNNING,
        DONE;

        static State of(ActionRow row) {
            if (row.isDone()) {
                return DONE;
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
