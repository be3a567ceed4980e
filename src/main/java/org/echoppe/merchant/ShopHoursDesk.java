package org.echoppe.merchant;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Role;
import org.echoppe.access.Visitor;
import org.echoppe.calendar.hours.DeclaredHours;

/** When a shop is open and when it is busy in a week, as its keeper taps it or the coordinator for them. */
@ApplicationScoped
@Transactional
@AllowedTo({MERCHANT, COORDINATOR})
public class ShopHoursDesk {

    @Inject
    private Merchants merchants;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    public DeclaredHours opening(MerchantId shop) {
        return merchant(shop).opening();
    }

    public UsualRush rush(MerchantId shop) {
        return merchant(shop).usualRush();
    }

    public void opens(MerchantId shop, DeclaredHours opening) {
        merchant(shop).opens(opening);
        history.note("merchant.hours-changed", shop.value(), opening.notation());
    }

    public void isBusy(MerchantId shop, DeclaredHours rush) {
        merchant(shop).isBusy(rush);
        history.note("merchant.busy-times-changed", shop.value(), rush.notation());
    }

    private Merchant merchant(MerchantId id) {
        boolean isAnothers =
                visitor.role() == Role.MERCHANT && !visitor.merchant().equals(id.value());
        return merchants
                .merchant(id)
                .filter(found -> !isAnothers)
                .orElseThrow(() -> new NotAllowedException("merchant", id));
    }
}
