package org.echoppe.merchant;

import java.util.Set;

/**
 * Knows which shops are the business of the mentor who is here. Pairings and sessions are told in rooms that may import
 * this one, not the other way round; one of them answers. Where nobody answers, no mentor sees any shop.
 */
public interface Companion {

    /** The merchants they accompany, and those they stand in for; nobody from before. */
    Set<MerchantId> accompanied();
}
