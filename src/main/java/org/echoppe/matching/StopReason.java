package org.echoppe.matching;

/** Why a pairing stops before its work is done; the coordinator alone reads it. Each has its text, such as {@code stop.SHOP_CLOSES}. */
public enum StopReason {
    SHOP_WISHES,
    MENTOR_LEAVES,
    SHOP_CLOSES,
    OTHER
}
