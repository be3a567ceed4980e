package org.echoppe.calendar;

/** What can stand in the way of a slot, in the order it is checked and told. */
public enum SlotRule {
    CLOSED,
    RUSH,
    PEAK,
    SHOP_BUSY,
    MENTOR_AWAY,
    MENTOR_BUSY,
    TOO_SOON,
    TOO_FAR
}
