package org.echoppe.booking;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;
import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MERCHANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.Visitor;
import org.echoppe.merchant.MerchantId;

/** « Appelez-moi »: a merchant for whom there is no slot asks, the coordinator calls and says so. */
@ApplicationScoped
@Transactional
public class CallBackDesk {

    @Inject
    private CallBacks callBacks;

    @Inject
    private Turnstile turnstile;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** Asked twice before the call is asked once; the answer is since when. */
    @AllowedTo(MERCHANT)
    @Transactional(NOT_SUPPORTED)
    public Instant ask() {
        Instant now = clock.instant();
        return turnstile.pass(() -> callBacks.ask(me(), now), () -> now);
    }

    /** Since when the merchant who is here waits; empty if they do not. */
    @AllowedTo(MERCHANT)
    public Optional<Instant> askedSince() {
        return callBacks.open(me()).map(CallBack::askedAt);
    }

    /** Who waits to be called, the longest waiting first. */
    @AllowedTo(COORDINATOR)
    public List<CallBackRow> waiting() {
        return callBacks.open();
    }

    /** They were called; a second time changes nothing. */
    @AllowedTo(COORDINATOR)
    public void called(MerchantId merchant) {
        callBacks.open(merchant).ifPresent(open -> {
            open.isCalled(clock.instant());
            history.note("callback.called", merchant.value(), "");
        });
    }

    private MerchantId me() {
        return new MerchantId(visitor.merchant());
    }
}
