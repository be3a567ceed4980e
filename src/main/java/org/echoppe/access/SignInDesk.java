package org.echoppe.access;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.NOBODY;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.echoppe.shared.Settings;

/** Signing in: by password, or by a link that works once. Unknown and known addresses get the same answer. */
@ApplicationScoped
@Transactional
public class SignInDesk {

    @Inject
    private AccessStore store;

    @Inject
    private LinkSecret secret;

    @Inject
    private Passwords passwords;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    @Inject
    private Event<SignInLinkRequested> announcements;

    @Inject
    private Clock clock;

    /** Who this is, if the password is theirs; takes as long for an address nobody has. */
    @AllowedTo(NOBODY)
    public Optional<AccountId> withPassword(String email, String password) {
        Optional<Account> account = store.account(normal(email)).filter(Account::isActive);
        boolean right = passwords.matches(
                password, account.flatMap(Account::passwordHash).orElse(null));
        return account.filter(known -> right).map(Account::id);
    }

    /** Who this is, if the link is alive; it is spent by this. */
    @AllowedTo(NOBODY)
    public Optional<AccountId> withLink(String token) {
        var link = store.claimLink(LinkSecret.hashOf(token))
                .filter(found -> found.kind() == AccessLink.Kind.SIGN_IN && found.isAlive(clock.instant()));
        link.ifPresent(alive -> alive.use(clock.instant()));
        return link.map(AccessLink::account);
    }

    /** Has a link sent to this address if it has an account; says nothing about whether it has. */
    @AllowedTo(NOBODY)
    public void requestLink(String email) {
        requestLink(email, null);
    }

    /** The same, for somebody who asked for a page of ours first; it is null where there was none. */
    @AllowedTo(NOBODY)
    public void requestLink(String email, String asked) {
        store.account(normal(email))
                .filter(Account::isActive)
                .ifPresent(account -> announcements.fire(SignInLinkRequested.by(account, create(account), asked)));
    }

    /**
     * The address of a link that is still alive, for our own work to send. A coordinator may read it only while no mail
     * relay is named: then nothing leaves, and nobody could sign in but by what a coordinator hands over.
     */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<String> addressOf(UUID link) {
        boolean mayRead = visitor.role() == SYSTEM || !settings.hasMailServer();
        return store.link(link)
                .filter(found -> mayRead && isWithinReach(found) && found.isAlive(clock.instant()))
                .map(this::addressOf);
    }

    /** A sign-in address made by our own work: the demonstration prints one per role. */
    @AllowedTo(SYSTEM)
    public String addressFor(AccountId id) {
        return addressOf(create(store.account(id).orElseThrow(() -> new UnknownAccountException(id))));
    }

    /** Makes the account the visitor of this request; false if it was closed. */
    @AllowedTo(NOBODY)
    public boolean enter(AccountId id) {
        Optional<Account> account = store.account(id).filter(Account::isActive);
        account.ifPresent(visitor::isSignedIn);
        return account.isPresent();
    }

    /** The role of an account, for the server's own constraints. */
    @AllowedTo(NOBODY)
    public Role roleOf(AccountId id) {
        return store.account(id).map(Account::role).orElse(NOBODY);
    }

    private AccessLink create(Account account) {
        UUID id = UUID.randomUUID();
        AccessLink link = AccessLink.toSignIn(id, account, clock.instant());
        link.isOpenedWith(LinkSecret.hashOf(secret.tokenOf(id)));
        store.add(link);
        return link;
    }

    private boolean isWithinReach(AccessLink link) {
        boolean isSignIn = link.kind() == AccessLink.Kind.SIGN_IN;
        return isSignIn
                && visitor.municipality().map(link.municipality()::equals).orElse(visitor.role() == SYSTEM);
    }

    private String addressOf(AccessLink link) {
        return settings.url() + "/account/link?k=" + secret.tokenOf(link.id());
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
