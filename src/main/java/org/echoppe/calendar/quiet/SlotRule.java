package org.echoppe.calendar.quiet;

/** What can stand in the way of a slot, in the order it is checked and told; what a peak stands in the way of is said by its policy. */
public enum SlotRule {
    CLOSED,
    RUSH,
    NOTHING_IN_PEAK,
    PEAK,
    SHOP_BUSY,
    PEAK_HAD_ITS_MOMENT,
    SHOP_DAY_FULL,
    SHOP_WEEK_FULL,
    MENTOR_AWAY,
    MENTOR_BUSY,
    MENTOR_ON_THE_WAY,
    MENTOR_PAUSE,
    MENTOR_DAY_FULL,
    MENTOR_WEEK_FULL,
    TOO_SOON,
    TOO_FAR
}
