package org.echoppe.matching;

import org.echoppe.merchant.MerchantId;
import org.echoppe.programme.ActionCode;

/**
 * A merchant without a mentor.
 *
 * @param inTheWay the criterion that leaves nobody; null where a mentor could be proposed at once
 * @param suitable how many mentors all criteria before that one leave
 */
public record Alone(MerchantId merchant, String shop, ActionCode wishedAction, Criterion inTheWay, int suitable) {}
