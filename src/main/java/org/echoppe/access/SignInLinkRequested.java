package org.echoppe.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody with an account asked to sign in by a link. The event names the link, not its address, which holds the token:
 * whoever sends it asks {@link SignInDesk#addressOf} at the last moment. {@code asked} is the page they wanted, or null.
 */
public record SignInLinkRequested(
        MunicipalityId municipality,
        AccountId account,
        String name,
        String email,
        String language,
        UUID link,
        Instant validUntil,
        String asked) {

    static SignInLinkRequested by(Account account, AccessLink link, String asked) {
        return new SignInLinkRequested(
                account.municipality(),
                account.id(),
                account.name(),
                account.email(),
                account.language(),
                link.id(),
                link.expiresAt(),
                asked);
    }
}
