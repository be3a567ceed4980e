package org.echoppe.action;

import java.time.Instant;
import java.util.List;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/**
 * How far a merchant's action has come.
 *
 * @param steps  one entry per step in order: done or not
 * @param doneAt when the last step was done; null while one is left
 */
public record ActionRow(
        MerchantId merchant,
        String shop,
        ActionCode action,
        boolean hasBegun,
        List<Boolean> steps,
        int minutesDone,
        int minutesLeft,
        Instant doneAt) {

    public ActionRow {
        steps = List.copyOf(steps);
    }

    public int stepsDone() {
        return (int) steps.stream().filter(done -> done).count();
    }

    public int stepsInAll() {
        return steps.size();
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
