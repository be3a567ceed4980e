package org.echoppe.access;

import static org.echoppe.access.Role.COORDINATOR;
import static org.echoppe.access.Role.MENTOR;
import static org.echoppe.access.Role.MERCHANT;
import static org.echoppe.access.Role.NOBODY;
import static org.echoppe.access.Role.SPONSOR;
import static org.echoppe.access.Role.SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The town: how it shows itself, and the accounts of those who work for it. */
@ApplicationScoped
@Transactional
public class TownDesk {

    @Inject
    private AccessStore store;

    @Inject
    private Passwords passwords;

    @Inject
    private Visitor visitor;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    @AllowedTo(SYSTEM)
    public MunicipalityId found(TownIdentity identity) {
        var id = MunicipalityId.create();
        store.add(new Municipality(id, identity));
        return id;
    }

    @AllowedTo(SYSTEM)
    public List<MunicipalityId> all() {
        return store.municipalities();
    }

    /** The town whose pages are being read; the only one of this installation for a stranger; empty where that is unclear. */
    @AllowedTo(NOBODY)
    public Optional<TownIdentity> shown() {
        return shownTown().flatMap(store::municipality).map(Municipality::identity);
    }

    /** Which town that is. */
    @AllowedTo(NOBODY)
    public Optional<MunicipalityId> shownTown() {
        return visitor.municipality().or(() -> store.municipalities().stream().collect(onlyOne()));
    }

    @AllowedTo({COORDINATOR, MENTOR, SPONSOR, MERCHANT, SYSTEM})
    public TownIdentity identity() {
        return town().identity();
    }

    /** How a town shows itself; no secret, any page and any message of its says so. */
    @AllowedTo(NOBODY)
    public TownIdentity identity(MunicipalityId town) {
        return store.municipality(town)
                .map(Municipality::identity)
                .orElseThrow(() -> new NotAllowedException("municipality", town));
    }

    @AllowedTo(NOBODY)
    public Optional<Logo> logo(MunicipalityId town) {
        return store.municipality(town).flatMap(Municipality::logo);
    }

    /** What a town's letters are written on; everyone it writes to sees it. */
    @AllowedTo(NOBODY)
    public Stationery stationery(MunicipalityId town) {
        return store.municipality(town)
                .map(Municipality::stationery)
                .orElseThrow(() -> new NotAllowedException("municipality", town));
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void writeOn(Stationery stationery) {
        town().writeOn(stationery);
        history.note("town.stationery-changed", visitor.town().value(), "");
    }

    /** One of the town's letters is being rewritten: one at a time, and whoever knows an earlier edition must read it again. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void rewriteLetters() {
        store.claimMunicipality(visitor.town())
                .orElseThrow(() -> new NotAllowedException("municipality", visitor.town()))
                .rewriteLetters();
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void present(TownIdentity identity) {
        town().present(identity);
        history.note("town.presented", visitor.town().value(), identity.name());
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void dropLogo() {
        town().dropLogo();
        history.note("town.logo-changed", visitor.town().value(), "");
    }

    @AllowedTo({COORDINATOR, SYSTEM})
    public void carry(Logo logo) {
        town().carry(logo);
        history.note("town.logo-changed", visitor.town().value(), logo.type());
    }

    /** Opens an account in this town; empty if the e-mail already has one, here or elsewhere. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<AccountId> open(NewAccount wanted) {
        if (store.account(wanted.email()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(create(wanted));
    }

    /**
     * The account of this town for an e-mail and a role: the one that is there, open again if it was closed, else a new one;
     * empty if the e-mail signs in as somebody else.
     */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<AccountId> accountFor(NewAccount wanted) {
        Optional<Account> there = store.account(wanted.email());
        if (there.isEmpty()) {
            return Optional.of(create(wanted));
        }
        Optional<Account> ours = there.filter(account -> account.isFor(visitor.town(), wanted.role()));
        ours.filter(account -> !account.isActive()).ifPresent(closed -> reopen(closed, wanted));
        return ours.map(Account::id);
    }

    /** Whether this e-mail signs in as somebody else: in another role, or in another town. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public boolean isSomebodyElses(String email, Role role) {
        return store.account(new NewAccount("", email, role, "").email())
                .filter(account -> !account.isFor(visitor.town(), role))
                .isPresent();
    }

    private AccountId create(NewAccount wanted) {
        var id = AccountId.create();
        store.add(new Account(id, visitor.town(), wanted));
        history.note("account.opened", id.value(), wanted.role().name());
        return id;
    }

    private void reopen(Account closed, NewAccount wanted) {
        closed.reopen(wanted);
        history.note("account.reopened", closed.id().value(), wanted.role().name());
    }

    /** The account of this town behind an e-mail. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public Optional<AccountId> accountOf(String email) {
        return store.account(new NewAccount("", email, NOBODY, "fr").email())
                .filter(account -> account.municipality().equals(visitor.town()))
                .map(Account::id);
    }

    /** Who runs this town's programme, to be written to about what somebody here just said. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public List<AccountRow> coordinators() {
        return accounts(COORDINATOR);
    }

    /** Everyone of this town who signs in as this role. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public List<AccountRow> accounts(Role role) {
        return store.accountsOf(visitor.town(), role).stream()
                .map(account -> new AccountRow(account.id(), account.name(), account.email(), account.language()))
                .toList();
    }

    /** Closes an account of this town and its links, at once, whatever page its holder is on; nobody closes their own. */
    @AllowedTo({COORDINATOR, SYSTEM})
    public void close(AccountId id) {
        Account account = store.account(id)
                .filter(found -> found.municipality().equals(visitor.town()))
                .filter(found ->
                        visitor.person().filter(found.id().value()::equals).isEmpty())
                .orElseThrow(() -> new NotAllowedException("account", id));
        account.close();
        store.signInLinksOf(id).forEach(link -> link.revoke(clock.instant()));
        history.note("account.closed", id.value(), account.role().name());
    }

    /** Sets the password of the person who is here, at least twelve characters (ASVS 5, 6.2.1 asks for eight). */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR})
    public void choosePassword(String password) {
        mine().choosePassword(passwords.hash(password));
        history.note("account.password-chosen", visitor.account().value(), "");
    }

    /** The language somebody of this town reads, for messages to them. */
    @AllowedTo({COORDINATOR, MENTOR, MERCHANT, SYSTEM})
    public String languageOf(AccountId id) {
        return store.account(id)
                .filter(account -> account.municipality().equals(visitor.town()))
                .map(Account::language)
                .orElseThrow(() -> new UnknownAccountException(id));
    }

    /** The language the person who is here reads from now on. */
    @AllowedTo({COORDINATOR, MENTOR, SPONSOR})
    public void read(String language) {
        mine().read(language);
    }

    @AllowedTo(SYSTEM)
    public void choosePassword(AccountId id, String password) {
        store.account(id).orElseThrow(() -> new UnknownAccountException(id)).choosePassword(passwords.hash(password));
    }

    private Account mine() {
        return store.account(visitor.account()).orElseThrow(() -> new UnknownAccountException(visitor.account()));
    }

    private Municipality town() {
        return store.municipality(visitor.town())
                .orElseThrow(() -> new NotAllowedException("municipality", visitor.town()));
    }

    private static <T> java.util.stream.Collector<T, ?, Optional<T>> onlyOne() {
        return java.util.stream.Collectors.collectingAndThen(
                java.util.stream.Collectors.toList(),
                all -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }
}
