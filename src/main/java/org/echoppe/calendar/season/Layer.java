package org.echoppe.calendar.season;

/** Who an entry of the season calendar comes from: everybody's year, the town's, a trade's, or one shop's. */
public enum Layer {
    NATIONAL,
    TOWN,
    TRADE,
    SHOP
}
