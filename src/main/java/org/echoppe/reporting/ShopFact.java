package org.echoppe.reporting;

import org.echoppe.mentor.MentorId;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;
import org.echoppe.programme.Trade;

/** A shop as figures need it, on the day of the snapshot; {@code mentor} is null while no pairing is published. */
record ShopFact(MerchantId merchant, Trade trade, ActionCode action, int stepsDone, boolean isDone, MentorId mentor) {

    boolean isAccompanied() {
        return mentor != null;
    }
}
