package org.echoppe.action.blocker;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.echoppe.access.AllowedTo;
import org.echoppe.access.History;
import org.echoppe.access.NotAllowedException;
import org.echoppe.access.TownDesk;
import org.echoppe.access.Visitor;
import org.echoppe.action.Closeness;
import org.echoppe.merchant.Companion;
import org.echoppe.merchant.MerchantCard;
import org.echoppe.merchant.MerchantDesk;
import org.echoppe.merchant.MerchantId;

/** What keeps a shop's action from going on: raised, read and lifted by its merchant, its mentor and the town. */
@ApplicationScoped
@Transactional
public class BlockerDesk {

    @Inject
    private Blockers blockers;

    @Inject
    private MerchantDesk merchants;

    @Inject
    private Closeness closeness;

    @Inject
    private Instance<Companion> companions;

    @Inject
    private TownDesk town;

    @Inject
    private History history;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    /** A card that is open says what was said last. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public void raise(MerchantId merchant, NewBlocker told) {
        MerchantCard shop = merchants.card(merchant);
        blockers.lockShop(merchant);
        blockers.open(merchant, told.kind()).orElseGet(() -> begin(shop, told)).says(told);
    }

    private Blocker begin(MerchantCard shop, NewBlocker told) {
        var blocker = new Blocker(shop.programme(), shop.id(), told.kind(), visitor.role(), clock.instant());
        blockers.add(blocker);
        history.note("blocker.raised", shop.id().value(), told.kind().name());
        return blocker;
    }

    /** It is blocked no longer; a second time changes nothing. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public void lift(MerchantId merchant, UUID card) {
        merchants.card(merchant);
        Blocker blocker = blockers.blocker(card)
                .filter(found -> found.merchant().equals(merchant))
                .orElseThrow(() -> new NotAllowedException("blocker", card));
        if (blocker.lift(visitor.role(), clock.instant())) {
            history.note("blocker.lifted", merchant.value(), blocker.kind().name());
        }
    }

    /** The open cards of a shop, the oldest first. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public List<BlockerRow> of(MerchantId merchant) {
        merchants.card(merchant);
        return blockers.openOf(Set.of(merchant));
    }

    /** Which of these are blocked, and since when, however many at the price of one. */
    @AllowedTo({MERCHANT, MENTOR, COORDINATOR, SYSTEM})
    public Map<MerchantId, Instant> blockedSince(Set<MerchantId> shops) {
        closeness.check(shops);
        return shops.isEmpty() ? Map.of() : blockers.since(shops);
    }

    /** Of the shops of the mentor who is here, the cards they wanted to be reminded of by today. */
    @AllowedTo(MENTOR)
    public List<BlockerRow> toRemember() {
        Set<MerchantId> shops = companions.stream()
                .flatMap(companion -> companion.accompanied().stream())
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), town.identity().zone());
        return shops.isEmpty()
                ? List.of()
                : blockers.openOf(shops).stream()
                        .filter(card -> card.isToRemember(today))
                        .toList();
    }
}
