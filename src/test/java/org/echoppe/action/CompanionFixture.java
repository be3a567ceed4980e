package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.echoppe.merchant.MerchantId;

/** Says of the merchants it was told that their mentor is here. */
@ApplicationScoped
public class CompanionFixture implements Companion {

    private final Set<MerchantId> known = ConcurrentHashMap.newKeySet();

    public void knows(MerchantId merchant) {
        known.add(merchant);
    }

    @Override
    public boolean accompanies(MerchantId merchant) {
        return known.contains(merchant);
    }
}
