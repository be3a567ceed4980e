package org.echoppe.action.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/** A plan whose last step is done, and when it was. */
record DonePlan(UUID plan, MerchantId merchant, ActionCode action, Instant doneAt) {

    LocalDate doneOn(ZoneId zone) {
        return LocalDate.ofInstant(doneAt, zone);
    }
}
