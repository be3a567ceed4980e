package org.echoppe.calendar.quiet;

/** What can stand in the way of a slot, in the order it is checked and told; a peak only stands in the way of long ones. */
public enum SlotRule {
    CLOSED,
    RUSH,
    PEAK,
    SHOP_BUSY,
    MENTOR_AWAY,
    MENTOR_BUSY,
    MENTOR_ON_THE_WAY,
    TOO_SOON,
    TOO_FAR
}
