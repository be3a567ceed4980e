package org.echoppe.access;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.NOBODY;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.echoppe.shared.Settings;

/** Booking links: given, opened, taken back. The same merchant keeps the same address until it is revoked. */
@ApplicationScoped
@Transactional
public class LinkDesk {

    @Inject
    private AccessStore store;

    @Inject
    private LinkSecret secret;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The full address of the merchant's booking page; a living link is used again, else one is made. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public String bookingAddress(BookingLinkRequest request) {
        AccessLink link = store.bookingLinksOf(request.merchant(), visitor.town()).stream()
                .filter(old -> old.isAlive(clock.instant()))
                .findFirst()
                .orElseGet(() -> create(request));
        return settings.url() + "/shop/slots?k=" + secret.tokenOf(link.id());
    }

    /** Takes back every booking link of a merchant; the next message carries a new one. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void revoke(UUID merchant) {
        store.bookingLinksOf(merchant, visitor.town()).forEach(link -> link.revoke(clock.instant()));
    }

    /** Lets the holder of a living booking link in as its merchant; changes nothing. False for anything else. */
    @AllowedTo(NOBODY)
    public boolean open(String token) {
        var link = store.link(LinkSecret.hashOf(token))
                .filter(found -> found.kind() == AccessLink.Kind.BOOKING && found.isAlive(clock.instant()));
        link.ifPresent(alive -> visitor.holds(alive, token));
        return link.isPresent();
    }

    private AccessLink create(BookingLinkRequest request) {
        UUID id = UUID.randomUUID();
        AccessLink link = AccessLink.toBook(id, request, visitor.town(), clock.instant());
        link.isOpenedWith(LinkSecret.hashOf(secret.tokenOf(id)));
        store.add(link);
        return link;
    }
}
