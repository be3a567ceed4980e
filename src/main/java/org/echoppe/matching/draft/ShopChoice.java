package org.echoppe.matching.draft;

import java.util.List;
import org.echoppe.matching.Reason;
import org.echoppe.merchant.MerchantId;

/** A merchant a mentor could have, with everything that speaks for and against. */
public record ShopChoice(MerchantId merchant, String shop, int score, List<Reason> reasons) {}
