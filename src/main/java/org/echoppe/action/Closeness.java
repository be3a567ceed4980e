package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantId;

/** Lets merchants near their own plan only, and mentors near those of the merchants they accompany. */
@ApplicationScoped
class Closeness {

    @Inject
    private Visitor visitor;

    @Inject
    private Instance<Companion> companions;

    void check(MerchantId merchant) {
        if (isStranger(merchant)) {
            throw new NotAllowedException("merchant", merchant);
        }
    }

    private boolean isStranger(MerchantId merchant) {
        if (visitor.role() == Role.MERCHANT) {
            return !merchant.value().equals(visitor.merchant());
        }
        return visitor.role() == Role.MENTOR
                && companions.stream().noneMatch(companion -> companion.accompanies(merchant));
    }
}
