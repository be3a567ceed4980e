package org.echoppe.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.Companion;
import org.echoppe.merchant.MerchantId;

/** Lets merchants near their own plan only, and mentors near those of the merchants they accompany. */
@ApplicationScoped
public class Closeness {

    @Inject
    private Visitor visitor;

    @Inject
    private Instance<Companion> companions;

    public void check(Collection<MerchantId> merchants) {
        Set<MerchantId> near = near(merchants);
        merchants.stream().filter(Predicate.not(near::contains)).findFirst().ifPresent(stranger -> {
            throw new NotAllowedException("merchant", stranger);
        });
    }

    MerchantId oneself() {
        return new MerchantId(visitor.merchant());
    }

    private Set<MerchantId> near(Collection<MerchantId> merchants) {
        return switch (visitor.role()) {
            case MERCHANT -> Set.of(new MerchantId(visitor.merchant()));
            case MENTOR ->
                companions.stream()
                        .flatMap(companion -> companion.accompanied().stream())
                        .collect(Collectors.toSet());
            default -> Set.copyOf(merchants);
        };
    }
}
