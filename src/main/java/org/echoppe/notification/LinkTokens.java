package org.echoppe.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.echoppe.access.BookingLinkRequest;
import org.echoppe.access.LinkDesk;
import org.echoppe.access.SignInDesk;

/** Asks for the token of a message's link at the last moment; it is never kept. */
@ApplicationScoped
class LinkTokens {

    private static final String PARAMETER = "k=";

    @Inject
    private LinkDesk links;

    @Inject
    private SignInDesk signIn;

    @Inject
    private Clock clock;

    /** Empty where the link is dead, or is nothing for the person who is here. */
    Optional<String> tokenOf(CarriedLink link) {
        return addressOf(link).map(address -> address.substring(address.indexOf(PARAMETER) + PARAMETER.length()));
    }

    private Optional<String> addressOf(CarriedLink link) {
        if (link.isToSignIn()) {
            return signIn.addressOf(link.signIn());
        }
        return link.isToBook() && clock.instant().isBefore(link.bookingUntil())
                ? Optional.of(links.bookingAddress(
                        new BookingLinkRequest(link.merchant(), link.language(), link.bookingUntil())))
                : Optional.empty();
    }
}
