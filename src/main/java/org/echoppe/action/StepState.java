package org.echoppe.action;

import java.time.Instant;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/** A step of somebody's plan as boards and reports count it. */
record StepState(MerchantId merchant, ActionCode action, int minutes, Instant doneAt) {

    boolean isDone() {
        return doneAt != null;
    }
}
