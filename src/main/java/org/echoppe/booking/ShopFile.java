package org.echoppe.booking;

import java.util.List;

/** All a mentor needs to go on with a shop: where its action stands, and the sessions noted so far, the latest first. */
public record ShopFile(AccompaniedShop shop, List<PastSession> past) {

    public ShopFile {
        past = List.copyOf(past);
    }
}
