package org.echoppe.merchant;

import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.programme.Problem;

/** The number a merchant can be called at, corrected by themselves. Only ever their own. */
@ApplicationScoped
@Transactional
@AllowedTo(MERCHANT)
public class ShopPhoneDesk {

    @Inject
    private Merchants merchants;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    /** Keeps the number, or says what is wrong with it; the same number again changes nothing. */
    public Optional<Problem> correct(String typed) {
        Merchant me = me();
        MerchantData wanted = me.data().phone(typed);
        Optional<Problem> wrong = wanted.problems().stream()
                .filter(problem -> problem.field().equals("phone"))
                .findFirst();
        if (wrong.isEmpty() && !wanted.tidied().equals(me.data())) {
            me.change(wanted);
            history.note("merchant.phone-corrected", me.id().value(), "");
        }
        return wrong;
    }

    private Merchant me() {
        MerchantId id = new MerchantId(visitor.merchant());
        return merchants.merchant(id).orElseThrow(() -> new NotAllowedException("merchant", id));
    }
}
