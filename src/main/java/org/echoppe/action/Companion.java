package org.echoppe.action;

import java.util.Set;
import org.echoppe.merchant.MerchantId;

/**
 * Knows whom the mentor who is here accompanies. Pairings are told in rooms that may import this one, not the other way
 * round; one of them answers. Where nobody answers, no mentor sees any plan.
 */
public interface Companion {

    Set<MerchantId> accompanied();
}
